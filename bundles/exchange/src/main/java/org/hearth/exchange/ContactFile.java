package org.hearth.exchange;

import java.util.Map;
import java.util.Set;
import org.hearth.api.programme.Contact;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code contacts.csv}: one row for each contact, whether it took place or not. */
final class ContactFile implements FileReader {
    static final Format FORMAT = Format.of(
            "contacts.csv",
            Set.of("family", "date", "intervention"),
            "family",
            "date",
            "intervention",
            "person",
            "medium",
            "outcome",
            "minutes",
            "worker",
            "group");
    private static final int FAMILY = FORMAT.column("family");
    private static final int DATE = FORMAT.column("date");
    private static final int INTERVENTION = FORMAT.column("intervention");
    private static final int MEDIUM = FORMAT.column("medium");
    private static final int OUTCOME = FORMAT.column("outcome");
    private static final int MINUTES = FORMAT.column("minutes");
    private static final int GROUP = FORMAT.column("group");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private static final Map<String, Contact.Medium> MEDIA = Words.of(Contact.Medium.class);
    private static final Map<String, Contact.Outcome> OUTCOMES = Words.of(Contact.Outcome.class);

    private final Families families;
    private final Known known;
    private final EvaluationDataBuilder data;

    ContactFile(Families families, Known known, EvaluationDataBuilder data) {
        this.families = families;
        this.known = known;
        this.data = data;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        int family = families.named(row, FAMILY);
        int day = row.requiredDay(DATE);
        String intervention = row.required(INTERVENTION);
        if (!intervention.isEmpty() && !known.interventions().contains(intervention) && known.complete()) {
            row.problem(INTERVENTION, known.expectedIntervention());
        }
        row.choice(MEDIUM, MEDIA);
        Contact.Outcome outcome = row.choice(OUTCOME, OUTCOMES).orElse(Contact.Outcome.ATTENDED);
        int minutes = row.wholeNumber(MINUTES, 0, MINUTES_OF_A_DAY);
        if (!row.isWrong()) {
            data.contact(family, day, intervention, outcome, minutes, row.text(GROUP));
        }
    }
}
