package org.hearth.reports.outcomechange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.statistics.Holm;
import org.hearth.statistics.PairedTTest;
import org.hearth.statistics.SignedRankTest;

/** P values adjusted by Holm over every scale that was tested, because a report with many scales tests many times. */
final class HolmFamily {
    private final Map<String, Double> t;
    private final Map<String, Double> wilcoxon;

    HolmFamily(List<ScaleChange> scales) {
        List<ScaleChange> tested = scales.stream().filter(ScaleChange::tested).toList();
        t = adjusted(tested, change -> change.interval().toOptional().map(PairedTTest::p));
        wilcoxon = adjusted(tested, change -> change.signedRank().toOptional().map(SignedRankTest::p));
    }

    /** The adjusted p value of the t test, or empty if the scale was not tested. */
    Optional<Double> t(ScaleChange change) {
        return Optional.ofNullable(t.get(change.prefix()));
    }

    /** The adjusted p value of the signed-rank test, or empty if the scale was not tested. */
    Optional<Double> wilcoxon(ScaleChange change) {
        return Optional.ofNullable(wilcoxon.get(change.prefix()));
    }

    private static Map<String, Double> adjusted(
            List<ScaleChange> scales, Function<ScaleChange, Optional<Double>> pValue) {
        List<ScaleChange> with = scales.stream()
                .filter(change -> pValue.apply(change).isPresent())
                .toList();
        double[] raw = with.stream()
                .mapToDouble(change -> pValue.apply(change).orElseThrow())
                .toArray();
        double[] adjusted = Holm.adjust(raw);
        Map<String, Double> byScale = new HashMap<>();
        for (int i = 0; i < adjusted.length; i++) {
            byScale.put(with.get(i).prefix(), adjusted[i]);
        }
        return byScale;
    }
}
