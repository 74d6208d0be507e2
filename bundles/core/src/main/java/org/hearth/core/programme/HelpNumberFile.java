package org.hearth.core.programme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.api.programme.HelpNumber;

/**
 * Reads the table of help numbers, one line for each number and language: all of it, or, when any line is wrong, nothing. A
 * family must never be shown half of the numbers.
 */
final class HelpNumberFile {
    private static final int LIMIT = 64 * 1024;
    private static final int LONGEST = 120;
    private static final List<String> COLUMNS = List.of("number", "language", "name", "when");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,24}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final String INSTEAD = ". The usual numbers are shown until this is put right";

    private final EtcFile file;
    private final Findings findings;
    private final Map<String, List<HelpNumber.Wording>> numbers = new LinkedHashMap<>();
    private boolean wrong;

    private HelpNumberFile(EtcFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The numbers; none, with every problem noted under the file's name and line, if any line is wrong. */
    static List<HelpNumber> read(EtcFile file, Findings findings) {
        HelpNumberFile reading = new HelpNumberFile(file, findings);
        reading.read();
        return reading.wrong
                ? List.of()
                : reading.numbers.entrySet().stream()
                        .map(entry -> new HelpNumber(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private void read() {
        try {
            byte[] content = file.bytes(LIMIT);
            if (content.length > LIMIT) {
                problem(0, "", "expected a table of 64 KB at most, but this is longer");
                return;
            }
            String text = new String(content, StandardCharsets.UTF_8);
            rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            problem(
                    0,
                    "",
                    "expected a file beside the configuration that can be read, but there is none: put it there");
        }
    }

    private void rows(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    problem(
                            1,
                            "",
                            "expected the columns " + String.join(", ", COLUMNS) + ", but found "
                                    + String.join(", ", row.getHeader()));
                    return;
                }
                row(row);
            }
        } catch (CsvParseException e) {
            problem(0, "", "expected a table of comma-separated values, but found something else: " + e.getMessage());
        }
        if (numbers.isEmpty() && !wrong) {
            problem(0, "", "expected at least one number, but found none");
        }
    }

    private void row(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        String number = row.getField("number").strip();
        String language = row.getField("language").strip();
        String name = row.getField("name").strip();
        String when = row.getField("when").strip();
        check(NUMBER.matcher(number).matches(), line, "number", "a telephone number such as 116 123", number);
        check(LANGUAGE.matcher(language).matches(), line, "language", "a language tag such as en-GB", language);
        check(isWords(name) && !name.isEmpty(), line, "name", "who answers, in 120 characters at most", name);
        check(isWords(when), line, "when", "when to call, in 120 characters at most", when);
        List<HelpNumber.Wording> wordings = numbers.computeIfAbsent(number, any -> new ArrayList<>());
        check(
                wordings.stream().noneMatch(one -> one.language().equalsIgnoreCase(language)),
                line,
                "language",
                "each language once for a number",
                language);
        wordings.add(new HelpNumber.Wording(language, name, when));
    }

    private static boolean isWords(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private void check(boolean holds, int line, String field, String expected, String found) {
        if (!holds) {
            problem(
                    line,
                    field,
                    "expected " + expected + ", but found " + (found.isEmpty() ? "nothing" : "'" + found + "'"));
        }
    }

    private void problem(int line, String field, String message) {
        wrong = true;
        findings.add(file.name(), line, field, message + INSTEAD);
    }
}
