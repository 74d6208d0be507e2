package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.exchange.Beside;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.IntColumn;
import org.hearth.exchange.csv.CsvTable;

/** Writes {@code families.csv}; what the format has no column for goes into columns that begin with {@code x_}. */
final class FamilyRows {
    private static final List<String> COLUMNS = List.of(
            "family",
            "referred_on",
            "referral_source",
            "lsoa",
            "imd_decile",
            "imd_vintage",
            "ethnicity",
            "language",
            "ended_on",
            "x_source_group",
            "x_interpreter");

    private FamilyRows() {}

    static int write(Path folder, EvaluationData.Families families, Beside beside) throws IOException {
        try (CsvTable table = new CsvTable(folder.resolve(FamilyFile.FORMAT.file()), COLUMNS)) {
            for (int i = 0; i < families.size(); i++) {
                Beside.Background known = beside.background(i);
                table.row(List.of(
                        Keys.family(i),
                        day(families.referredOn(), i),
                        known.source(),
                        known.lsoa(),
                        families.imdDecile().isPresent(i)
                                ? String.valueOf(families.imdDecile().get(i))
                                : "",
                        known.vintage().isPresent()
                                ? String.valueOf(known.vintage().getAsInt())
                                : "",
                        known.ethnicity(),
                        known.language(),
                        day(families.endedOn(), i),
                        known.sourceGroup(),
                        known.interpreter().map(needed -> needed ? "yes" : "no").orElse("")));
            }
            return table.rows();
        }
    }

    private static String day(IntColumn column, int row) {
        return column.isPresent(row) ? CsvTable.day(column.get(row)) : "";
    }
}
