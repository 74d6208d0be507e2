package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.programme.Contact;
import org.hearth.api.report.EvaluationData;
import org.hearth.exchange.csv.CsvTable;

/** Writes {@code contacts.csv}. */
final class ContactRows {
    private static final List<String> COLUMNS =
            List.of("family", "date", "intervention", "outcome", "minutes", "group");
    private static final List<String> OUTCOMES =
            List.copyOf(Words.of(Contact.Outcome.class).keySet());

    private ContactRows() {}

    static int write(Path folder, EvaluationData.Contacts contacts) throws IOException {
        try (CsvTable table = new CsvTable(folder.resolve(ContactFile.FORMAT.file()), COLUMNS)) {
            for (int i = 0; i < contacts.size(); i++) {
                table.row(List.of(
                        Keys.family(contacts.family().get(i)),
                        CsvTable.day(contacts.day().get(i)),
                        contacts.interventions().get(contacts.intervention().get(i)),
                        OUTCOMES.get(contacts.outcome().get(i)),
                        contacts.minutes().isPresent(i)
                                ? String.valueOf(contacts.minutes().get(i))
                                : "",
                        contacts.group().isPresent(i)
                                ? Keys.group(contacts.group().get(i))
                                : ""));
            }
            return table.rows();
        }
    }
}
