package org.hearth.demonstration.city;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a data folder while they are written. */
final class CityFiles implements Closeable {
    private static final String EASE = "family-ease.yaml";

    private final BufferedWriter families;
    private final BufferedWriter contacts;
    private final BufferedWriter assessments;
    private final BufferedWriter goals;

    CityFiles(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("instruments"));
        try (InputStream ease = CityFiles.class.getResourceAsStream(EASE)) {
            if (ease == null) {
                throw new IOException("the program is incomplete: it lacks " + EASE);
            }
            Files.write(folder.resolve("instruments").resolve(EASE), ease.readAllBytes());
        }
        families = open(
                folder,
                "families.csv",
                "family,referred_on,referral_source,lsoa,imd_decile,imd_vintage,ethnicity,language,parent_birth_year,"
                        + "infant_born_on,infant_due_on,ended_on,ended_reason");
        contacts = open(folder, "contacts.csv", "family,date,intervention,person,medium,outcome,minutes,worker,group");
        StringBuilder columns = new StringBuilder("family,date,instrument,person,rater,score");
        for (int item = 1; item <= Questionnaire.MOST_ITEMS; item++) {
            columns.append(",item_").append(item);
        }
        assessments = open(folder, "assessments.csv", columns.toString());
        goals = open(folder, "goals.csv", "family,goal,date,rating,person");
    }

    private static BufferedWriter open(Path folder, String name, String columns) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name));
        writer.append(columns).append('\n');
        return writer;
    }

    void family(CharSequence rows) throws IOException {
        families.append(rows);
    }

    void contacts(CharSequence rows) throws IOException {
        contacts.append(rows);
    }

    void assessments(CharSequence rows) throws IOException {
        assessments.append(rows);
    }

    void goals(CharSequence rows) throws IOException {
        goals.append(rows);
    }

    @Override
    public void close() throws IOException {
        try (families;
                contacts;
                assessments;
                goals) {
            families.flush();
        }
    }
}
