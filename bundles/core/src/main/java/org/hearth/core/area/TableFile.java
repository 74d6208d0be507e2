package org.hearth.core.area;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A table of a public body, read row by row: columns are found by pattern, and what is wrong is told with its line. */
final class TableFile {
    /** After so many lines with mistakes nobody reads on. */
    private static final int MOST_PROBLEMS = 20;

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private List<String> head = List.of();

    TableFile(Path file) {
        this.file = file;
    }

    /** What is wrong, in the order of the lines. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Looks at the heading, and says whether the rows are wanted. */
    interface Heading {
        boolean accept();
    }

    /** Takes one row. */
    interface Rows {
        void take(CsvRecord row);
    }

    /** Reads the file; a byte-order mark is tolerated. */
    void read(Heading heading, Rows rows) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file, StandardCharsets.UTF_8)) {
            boolean first = true;
            for (CsvRecord row : reader) {
                if (first) {
                    head = row.getFields().stream().map(String::strip).toList();
                    first = false;
                    if (!heading.accept()) {
                        return;
                    }
                } else {
                    rows.take(row);
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                }
            }
            if (first) {
                problem(1, "expected a heading, but the file is empty");
            }
        } catch (NoSuchFileException e) {
            problem(0, "expected a file there, but there is none: put it there, or correct the path");
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problem(0, "expected a CSV file that can be read, but found an error: " + e.getMessage());
        }
    }

    /** The place of the first column whose name matches, whatever the case, or empty. */
    OptionalInt column(Pattern name) {
        for (int i = 0; i < head.size(); i++) {
            if (name.matcher(head.get(i)).find()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The name of a column. */
    String name(int column) {
        return head.get(column);
    }

    /** A cell; empty where the row is too short. */
    static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    /** Notes what is wrong; the line is 0 where it is the file as a whole. */
    void problem(long line, String words) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(file.getFileName() + (line == 0 ? "" : ":" + line) + ": " + words);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(file.getFileName() + ": there is more that is wrong");
        }
    }
}
