package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.exchange.Beside.GoalRating;
import org.hearth.exchange.csv.CsvTable;

/** Writes {@code goals.csv}: a goal is known by a number, because its words are the family's own. */
final class GoalRows {
    private static final List<String> COLUMNS = List.of("family", "goal", "date", "rating", "person");

    private GoalRows() {}

    static int write(Path folder, List<GoalRating> ratings) throws IOException {
        try (CsvTable table = new CsvTable(folder.resolve(GoalFile.FORMAT.file()), COLUMNS)) {
            for (GoalRating rating : ratings) {
                table.row(List.of(
                        Keys.family(rating.family()),
                        Keys.goal(rating.goal()),
                        rating.on().toString(),
                        String.valueOf(rating.rating()),
                        rating.person().isPresent()
                                ? Keys.person(rating.person().getAsInt())
                                : ""));
            }
            return table.rows();
        }
    }
}
