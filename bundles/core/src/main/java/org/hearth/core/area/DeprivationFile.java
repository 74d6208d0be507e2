package org.hearth.core.area;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads <em>File 7</em> of the English Indices of Deprivation. The headings name the census and the year of the districts;
 * they are matched by their beginning, because some editions cut them short.
 */
final class DeprivationFile {
    private static final Pattern LSOA = Pattern.compile("^LSOA code \\((\\d{4})\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT =
            Pattern.compile("^Local Authority District code \\((\\d{4})\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECILE =
            Pattern.compile("^Index of Multiple Deprivation \\(IMD\\) Decile", Pattern.CASE_INSENSITIVE);
    /** The years of districts in the headings of the editions that were seen, and the editions they tell. */
    private static final Map<String, Integer> EDITIONS = Map.of("2011/2019", 2019, "2021/2024", 2025);

    private final TableFile table;
    private final String edition;
    private final Map<String, Integer> deciles = new HashMap<>();
    private int lsoa;
    private int decile;
    private int census;
    private int vintage;

    private DeprivationFile(Path file, String edition) {
        table = new TableFile(file);
        this.edition = edition;
    }

    /**
     * The indices of a file.
     *
     * @param edition its year; empty if the headings tell it
     * @param problems what is wrong is added here; then there are no indices at all
     */
    static Indices read(Path file, String edition, List<String> problems) {
        DeprivationFile reading = new DeprivationFile(file, edition);
        reading.table.read(
                reading::heading,
                row -> reading.row(
                        TableFile.cell(row, reading.lsoa),
                        TableFile.cell(row, reading.decile),
                        row.getStartingLineNumber()));
        problems.addAll(reading.table.problems());
        return reading.table.problems().isEmpty()
                ? new Indices(reading.vintage, reading.census, reading.deciles)
                : Indices.NONE;
    }

    private boolean heading() {
        OptionalInt lsoaColumn = table.column(LSOA);
        OptionalInt decileColumn = table.column(DECILE);
        if (lsoaColumn.isEmpty() || decileColumn.isEmpty()) {
            table.problem(
                    1,
                    "expected File 7 of the Indices of Deprivation, with the columns \"LSOA code (…)\" and \"Index of Multiple"
                            + " Deprivation (IMD) Decile …\", but found others: save File 7 as CSV");
            return false;
        }
        lsoa = lsoaColumn.getAsInt();
        decile = decileColumn.getAsInt();
        census = Integer.parseInt(year(LSOA, lsoa));
        OptionalInt district = table.column(DISTRICT);
        String years = census + "/" + (district.isPresent() ? year(DISTRICT, district.getAsInt()) : "");
        vintage = edition.matches("(19|20|21)\\d\\d") ? Integer.parseInt(edition) : EDITIONS.getOrDefault(years, 0);
        if (vintage == 0) {
            table.problem(
                    1, "the headings do not tell of which year the indices are: set 'edition' in org.hearth.areas.cfg");
        }
        return vintage != 0;
    }

    private String year(Pattern pattern, int column) {
        Matcher heading = pattern.matcher(table.name(column));
        return heading.find() ? heading.group(1) : "";
    }

    private void row(String code, String said, long line) {
        if (code.isEmpty() && said.isEmpty()) {
            return;
        }
        if (!said.matches("10|[1-9]")) {
            table.problem(line, "expected a decile of 1 to 10, but found '" + said + "'");
            return;
        }
        deciles.put(code, Integer.valueOf(said));
    }
}
