package org.hearth.core.area;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a postcode directory of the ONS, whose columns have had other names in each year. Postcodes that were given up long ago
 * are kept: families' old addresses have them.
 */
final class PostcodeFile {
    private static final Pattern POSTCODE = Pattern.compile("^pcds$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT = Pattern.compile("^(laua|lad\\d\\dcd)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_LSOA = Pattern.compile("^lsoa(\\d\\d)(cd)?$", Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 100;

    private final TableFile table;
    private final int census;
    private final Set<String> authorities;
    private final PostcodeTable.Builder rows = new PostcodeTable.Builder();
    private int postcode;
    private int lsoa;
    private int district = -1;

    private PostcodeFile(Path file, int census, Set<String> authorities) {
        table = new TableFile(file);
        this.census = census;
        this.authorities = Set.copyOf(authorities);
    }

    /**
     * The postcodes of a file.
     *
     * @param census the census whose small areas are wanted; those of another are never taken instead
     * @param authorities codes of the districts whose postcodes are kept; empty for all
     * @param problems what is wrong is added here
     */
    static PostcodeTable read(Path file, int census, Set<String> authorities, List<String> problems) {
        PostcodeFile reading = new PostcodeFile(file, census, authorities);
        reading.table.read(reading::heading, reading::row);
        problems.addAll(reading.table.problems());
        return reading.rows.build();
    }

    private boolean heading() {
        OptionalInt postcodes = table.column(POSTCODE);
        if (postcodes.isEmpty()) {
            table.problem(
                    1,
                    "expected an ONS postcode directory with a column pcds, but found others: take the CSV file of the whole"
                            + " country from its Data folder");
            return false;
        }
        OptionalInt areas = table.column(Pattern.compile(
                String.format(Locale.ROOT, "^lsoa%02d(cd)?$", census % CENTURY), Pattern.CASE_INSENSITIVE));
        if (areas.isEmpty()) {
            OptionalInt other = table.column(ANY_LSOA);
            table.problem(
                    1,
                    "expected a column of the small areas of " + census
                            + ", by which the indices of deprivation count, but found "
                            + (other.isPresent() ? table.name(other.getAsInt()) : "none")
                            + ": small areas of different censuses are not the same places; take a directory and indices that"
                            + " fit each other");
            return false;
        }
        postcode = postcodes.getAsInt();
        lsoa = areas.getAsInt();
        if (!authorities.isEmpty()) {
            OptionalInt column = table.column(DISTRICT);
            if (column.isEmpty()) {
                table.problem(1, "expected a column of districts (laua or lad..cd), because 'authorities' names some");
                return false;
            }
            district = column.getAsInt();
        }
        return true;
    }

    private void row(CsvRecord row) {
        if (district >= 0 && !authorities.contains(TableFile.cell(row, district))) {
            return;
        }
        String code = TableFile.cell(row, lsoa);
        String said = TableFile.cell(row, postcode);
        // some postcodes have no place, such as those of large organisations
        if (!code.isEmpty() && !rows.add(said.toUpperCase(Locale.ROOT), code)) {
            table.problem(row.getStartingLineNumber(), "expected a postcode, but found '" + said + "'");
        }
    }
}
