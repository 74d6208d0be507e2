package org.hearth.documents.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;

/**
 * Everything that a program must know besides the numbers: the report's caveats, then why a figure is missing, then which
 * figures are held back.
 */
public final class Reservations {
    private Reservations() {}

    /** The reservations of a document, each once, in reading order. */
    public static List<String> of(ReportDocument document) {
        Set<String> texts = new LinkedHashSet<>();
        document.caveats().forEach(caveat -> texts.add(caveat.text()));

        Map<String, List<String>> missing = new LinkedHashMap<>();
        List<String> withheld = new ArrayList<>();
        for (Block.Figure figure : document.figures()) {
            switch (figure.value()) {
                case Value.Absent(String because) -> note(missing, because, figure.key());
                case Value.Measure measure
                when !Double.isFinite(measure.value()) -> note(missing, "it is not a finite number", figure.key());
                case Value.Withheld held -> withheld.add(figure.key());
                default -> {}
            }
        }
        missing.forEach(
                (because, keys) -> texts.add("Not computed because " + because + ": " + String.join(", ", keys)));
        if (!withheld.isEmpty()) {
            texts.add("Held back to protect families: " + String.join(", ", withheld));
        }
        return List.copyOf(texts);
    }

    private static void note(Map<String, List<String>> missing, String because, String key) {
        missing.computeIfAbsent(because, any -> new ArrayList<>()).add(key);
    }
}
