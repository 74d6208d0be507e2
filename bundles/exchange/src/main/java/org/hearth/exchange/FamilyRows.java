package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.IntColumn;
import org.hearth.exchange.csv.CsvTable;

/** Writes {@code families.csv}. */
final class FamilyRows {
    private static final List<String> COLUMNS = List.of("family", "referred_on", "imd_decile", "ended_on");

    private FamilyRows() {}

    static int write(Path folder, EvaluationData.Families families) throws IOException {
        try (CsvTable table = new CsvTable(folder.resolve(FamilyFile.FORMAT.file()), COLUMNS)) {
            for (int i = 0; i < families.size(); i++) {
                table.row(List.of(
                        Keys.family(i),
                        day(families.referredOn(), i),
                        families.imdDecile().isPresent(i)
                                ? String.valueOf(families.imdDecile().get(i))
                                : "",
                        day(families.endedOn(), i)));
            }
            return table.rows();
        }
    }

    private static String day(IntColumn column, int row) {
        return column.isPresent(row) ? CsvTable.day(column.get(row)) : "";
    }
}
