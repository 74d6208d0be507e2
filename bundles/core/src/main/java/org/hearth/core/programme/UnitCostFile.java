package org.hearth.core.programme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.api.programme.UnitCost;

/** Reads the table of unit costs: all of it, or, when any line is wrong, nothing. */
final class UnitCostFile {
    private static final int LIMIT = 1024 * 1024;
    private static final List<String> COLUMNS = List.of("key", "unit", "amount", "currency", "price_year", "source");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final String INSTEAD = ". No unit costs are used until this is put right";

    private final EtcFile file;
    private final Findings findings;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<UnitCost> costs = new ArrayList<>();
    private boolean wrong;

    private UnitCostFile(EtcFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The unit costs; none, with every problem noted under the file's name and line, if any line is wrong. */
    static List<UnitCost> read(EtcFile file, Findings findings) {
        UnitCostFile reading = new UnitCostFile(file, findings);
        reading.text().ifPresent(reading::rows);
        return reading.wrong ? List.of() : List.copyOf(reading.costs);
    }

    private Optional<String> text() {
        try {
            byte[] content = file.bytes(LIMIT);
            if (content.length > LIMIT) {
                problem(0, "", "expected a table of 1 MB at most, but this is longer");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problem(0, "", "expected UTF-8 text, but found bytes that are something else: save it as CSV UTF-8");
        } catch (IOException e) {
            problem(
                    0,
                    "",
                    file.exists()
                            ? "expected a file that can be read, but found an error: " + e.getMessage()
                            : "expected a file of that name beside the configuration, but there is none: put it there, or"
                                    + " correct the name");
        }
        return Optional.empty();
    }

    private void rows(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> head = List.of();
            for (CsvRecord row : reader) {
                if (head.isEmpty()) {
                    head = row.getFields().stream().map(String::strip).toList();
                    if (!hasColumns(head)) {
                        return;
                    }
                } else {
                    row(new Cells(head, row));
                }
            }
        } catch (CsvParseException e) {
            problem(line(e), "", "expected comma-separated values, with every quote closed, but found something else");
        } catch (IOException e) {
            problem(0, "", "expected a file that can be read, but found an error: " + e.getMessage());
        }
    }

    /** The parser names the line only in its message. */
    private static int line(CsvParseException e) {
        String said =
                e.getMessage() + (e.getCause() == null ? "" : " " + e.getCause().getMessage());
        Matcher line = LINE.matcher(said);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private boolean hasColumns(List<String> head) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !head.contains(column)).toList();
        if (!missing.isEmpty()) {
            problem(
                    1,
                    missing.getFirst(),
                    "expected the columns " + String.join(", ", COLUMNS) + ", but found " + String.join(", ", head)
                            + ": add " + String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    private void row(Cells cells) {
        int line = cells.line();
        if (cells.tooMany()) {
            problem(
                    line,
                    "",
                    "expected as many values as there are columns, but found more: put text with a comma in quotes");
            return;
        }
        String key = cells.of("key");
        cells.check("key", KEY.matcher(key).matches(), "a key of a-z, 0-9, hyphens and underscores");
        Integer before = lines.putIfAbsent(key, line);
        cells.check("key", before == null, "each key once (it is in line " + before + " too)");
        String unit = cells.of("unit");
        cells.check("unit", !unit.isEmpty(), "what is counted, such as hour");
        String amount = cells.of("amount");
        cells.check("amount", AMOUNT.matcher(amount).matches(), "a number of 0 or more, such as 41.50");
        String currency = cells.of("currency");
        cells.check("currency", isCurrency(currency), "an ISO 4217 code such as GBP");
        String common = costs.isEmpty() ? currency : costs.getFirst().currency();
        cells.check("currency", currency.equals(common), common + " as in the lines above, because costs are added up");
        String year = cells.of("price_year");
        cells.check("price_year", YEAR.matcher(year).matches(), "the year of the prices, such as 2025");
        String source = cells.of("source");
        cells.check("source", !source.isEmpty(), "where the amount comes from");
        if (!wrong) {
            costs.add(new UnitCost(key, unit, Double.parseDouble(amount), currency, Integer.parseInt(year), source));
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private void problem(int line, String field, String message) {
        wrong = true;
        findings.add(file.name(), line, field, message + INSTEAD);
    }

    /** The cells of one row. */
    private final class Cells {
        private final List<String> head;
        private final CsvRecord row;

        Cells(List<String> head, CsvRecord row) {
            this.head = head;
            this.row = row;
        }

        int line() {
            return (int) row.getStartingLineNumber();
        }

        boolean tooMany() {
            return row.getFieldCount() > head.size();
        }

        String of(String column) {
            int place = head.indexOf(column);
            return place < row.getFieldCount() ? row.getField(place).strip() : "";
        }

        void check(String column, boolean holds, String expected) {
            if (!holds) {
                String came = of(column);
                problem(
                        line(),
                        column,
                        "expected " + expected + ", but found " + (came.isEmpty() ? "nothing" : "'" + came + "'"));
            }
        }
    }
}
