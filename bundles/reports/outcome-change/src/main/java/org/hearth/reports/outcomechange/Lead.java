package org.hearth.reports.outcomechange;

import java.util.List;
import org.hearth.api.instrument.Direction;
import org.hearth.statistics.PairedTTest;

/** The answer in a sentence or two; it names no count. */
final class Lead {
    private Lead() {}

    static String of(List<ScaleChange> scales) {
        if (scales.isEmpty()) {
            return "Nobody has been assessed yet.";
        }
        List<ScaleChange> judged = scales.stream()
                .filter(ScaleChange::tested)
                .filter(scale -> scale.scale().direction() != Direction.NONE)
                .filter(scale -> scale.interval().toOptional().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return "Too few people have a first and a later score to say whether scores changed.";
        }
        List<String> better = titles(judged, 1);
        List<String> worse = titles(judged, -1);
        List<String> same = titles(judged, 0);
        StringBuilder words = new StringBuilder();
        append(words, better, "On average people scored better at last than at first on ");
        append(words, worse, "On average people scored worse at last than at first on ");
        append(words, same, "No clear change on average on ");
        return words.append("Each figure has its interval, and deterioration is always shown.")
                .toString();
    }

    private static void append(StringBuilder words, List<String> titles, String start) {
        if (!titles.isEmpty()) {
            words.append(start).append(joined(titles)).append(". ");
        }
    }

    private static List<String> titles(List<ScaleChange> scales, int sign) {
        return scales.stream()
                .filter(scale -> verdict(scale) == sign)
                .map(ScaleChange::title)
                .toList();
    }

    /** 1 for better, −1 for worse, 0 where the interval holds no change. */
    private static int verdict(ScaleChange scale) {
        PairedTTest test = scale.interval().toOptional().orElseThrow();
        if (test.interval().contains(0)) {
            return 0;
        }
        int rise = test.meanChange() > 0 ? 1 : -1;
        return scale.scale().direction() == Direction.HIGHER_IS_BETTER ? rise : -rise;
    }

    private static String joined(List<String> titles) {
        return titles.size() == 1
                ? titles.getFirst()
                : String.join("; ", titles.subList(0, titles.size() - 1)) + " and " + titles.getLast();
    }
}
