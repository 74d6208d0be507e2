package org.hearth.exchange;

import java.util.Set;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code feedback.csv}: what families said, and the themes that somebody found in it. Checked and counted. */
final class FeedbackFile implements FileReader {
    static final Format FORMAT =
            Format.of("feedback.csv", Set.of("family", "date"), "family", "date", "themes", "text");
    private static final int FAMILY = FORMAT.column("family");
    private static final int DATE = FORMAT.column("date");
    private static final int THEMES = FORMAT.column("themes");

    private final Families families;

    FeedbackFile(Families families) {
        this.families = families;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        families.named(row, FAMILY);
        row.requiredDay(DATE);
        String themes = row.text(THEMES);
        if (!themes.isEmpty() && !themes.matches("\\s*[^;,\\s]+\\s*(;\\s*[^;,\\s]+\\s*)*")) {
            row.problem(THEMES, "codes without blanks, with ';' between them");
        }
    }
}
