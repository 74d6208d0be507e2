package org.hearth.exchange;

import java.util.Set;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code workforce.csv}: training and consultation, which have no family. Checked and counted. */
final class WorkforceFile implements FileReader {
    static final Format FORMAT = Format.of(
            "workforce.csv",
            Set.of("date", "intervention", "minutes", "people"),
            "date",
            "intervention",
            "minutes",
            "people",
            "answered",
            "usefulness");
    private static final int DATE = FORMAT.column("date");
    private static final int INTERVENTION = FORMAT.column("intervention");
    private static final int MINUTES = FORMAT.column("minutes");
    private static final int PEOPLE = FORMAT.column("people");
    private static final int ANSWERED = FORMAT.column("answered");
    private static final int USEFULNESS = FORMAT.column("usefulness");
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_PEOPLE = 10_000;

    private final Known known;

    WorkforceFile(Known known) {
        this.known = known;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        row.requiredDay(DATE);
        String intervention = row.required(INTERVENTION);
        if (!intervention.isEmpty() && !known.interventions().contains(intervention) && known.complete()) {
            row.problem(INTERVENTION, known.expectedIntervention());
        }
        row.required(MINUTES);
        row.wholeNumber(MINUTES, 1, MINUTES_OF_A_DAY);
        row.required(PEOPLE);
        int people = row.wholeNumber(PEOPLE, 1, MOST_PEOPLE);
        row.wholeNumber(ANSWERED, 0, row.isWrong() ? MOST_PEOPLE : people);
        row.number(USEFULNESS, 1, 5);
    }
}
