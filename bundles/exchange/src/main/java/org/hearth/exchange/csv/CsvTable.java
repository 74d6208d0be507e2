package org.hearth.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A table that is written row by row; no cell of it runs as a formula. */
public final class CsvTable implements Closeable {
    private final CsvWriter writer;
    private int rows;

    /** A new file with these columns. */
    public CsvTable(Path file, List<String> columns) throws IOException {
        writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
        writer.writeRecord(columns);
    }

    /** Writes a row. */
    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(FormulaGuard::neutralise).toList());
        rows++;
    }

    /** How many rows there are, the first line apart. */
    public int rows() {
        return rows;
    }

    /** A day that is counted from 1970-01-01. */
    public static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** The shortest digits that give just this number again, without an exponent. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
