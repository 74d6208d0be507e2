package org.hearth.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Streams the rows of one CSV file. */
public final class CsvFile {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Format format;
    private final Problems problems;
    private boolean header;
    private int rows;

    /** A file of that format, whose problems are to be noted there. */
    public CsvFile(Format format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /** Whether the first line was found to name the right columns. */
    public boolean hasHeader() {
        return header;
    }

    /**
     * Reads the file to its end and closes it.
     *
     * @param in its bytes
     * @param rows called with each row that is not blank; the row must not be kept
     * @return how many rows there were
     */
    public int read(InputStream in, Consumer<? super Row> rows) {
        // a row with another number of cells is for the row to tell, with its line
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new Utf8Reader(in))) {
            read(reader.iterator(), rows);
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw e; // not about the file's structure
            }
            problems.add(format.file(), line(e), "", structure(e));
        } catch (UncheckedIOException e) {
            unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            unreadable(e);
        }
        return this.rows;
    }

    private void read(Iterator<CsvRecord> records, Consumer<? super Row> consumer) {
        if (!records.hasNext()) {
            problems.add(
                    format.file(), 1, "", "expected a line with the columns " + format.described() + ", came nothing");
            return;
        }
        CsvRecord first = records.next();
        Optional<Header> found = Header.read(format, first.getFields(), (int) first.getStartingLineNumber(), problems);
        if (found.isEmpty()) {
            return;
        }
        header = true;
        Row row = new Row(found.get(), problems);
        while (records.hasNext()) {
            if (row.at(records.next())) {
                rows++;
                consumer.accept(row);
            }
        }
    }

    private void unreadable(IOException e) {
        if (e instanceof NotUtf8Exception bytes) {
            problems.add(
                    format.file(),
                    bytes.line(),
                    "",
                    "expected UTF-8 text, came bytes that are something else; save the file as CSV UTF-8");
        } else {
            problems.add(format.file(), 0, "", "expected a file that can be read, came an error: " + e.getMessage());
        }
    }

    /** The parser names the line only in its message. */
    private static int line(CsvParseException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static String structure(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("after closing quote")) {
            return "expected a comma or the end of the line after a closing quote, came something else;"
                    + " write a quote within a cell twice";
        }
        if (message.contains("Unclosed quoted field")) {
            return "expected a closing quote, came the end of the file";
        }
        return "expected cells of at most 16 million characters, came more; is a closing quote missing?";
    }
}
