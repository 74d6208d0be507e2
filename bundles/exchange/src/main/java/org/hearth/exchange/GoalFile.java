package org.hearth.exchange;

import java.util.Set;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code goals.csv}: how near a family says it is to a goal of its own. Checked and counted. */
final class GoalFile implements FileReader {
    static final Format FORMAT = Format.of(
            "goals.csv", Set.of("family", "goal", "date", "rating"), "family", "goal", "date", "rating", "person");
    private static final int FAMILY = FORMAT.column("family");
    private static final int GOAL = FORMAT.column("goal");
    private static final int DATE = FORMAT.column("date");
    private static final int RATING = FORMAT.column("rating");

    private final Families families;

    GoalFile(Families families) {
        this.families = families;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        families.named(row, FAMILY);
        row.required(GOAL);
        row.requiredDay(DATE);
        row.required(RATING);
        row.number(RATING, 0, 10);
    }
}
