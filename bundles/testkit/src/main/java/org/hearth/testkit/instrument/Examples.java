package org.hearth.testkit.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;
import org.jspecify.annotations.Nullable;

/** An instrument gives the scores that are published for the answers of its examples. */
public final class Examples {
    private static final int FEWEST = 3;

    private Examples() {}

    /** Looks at each example. */
    public static void check(Specimen it, Findings findings) {
        List<Example> examples = it.definition().examples();
        findings.require(
                it.answered().isEmpty() || examples.size() >= FEWEST,
                "examples",
                "expected at least " + FEWEST + " examples with published scores, but found " + examples.size()
                        + "; a lowest, a highest and one in between are a beginning");
        int place = 0;
        for (Example example : examples) {
            String field = "examples." + ++place;
            Sources.require(example.source(), field, findings);
            Map<String, Double> scores = new HashMap<>();
            for (ScaleScore score : it.score(example.answers()).scales()) {
                if (score instanceof Scored scored) {
                    scores.put(scored.scale(), scored.value());
                }
            }
            it.definition().scales().forEach(scale -> {
                Double expected = example.scores().get(scale.id());
                Double came = scores.get(scale.id());
                findings.require(
                        expected == null
                                ? came == null
                                : came != null && Math.abs(came - expected) <= DeclaredScore.TOLERANCE,
                        field,
                        "expected " + words(expected) + " for '" + scale.id() + "', but the instrument scores "
                                + words(came) + "; correct the example or the scoring");
            });
        }
    }

    private static String words(@Nullable Double score) {
        return score == null ? "'not scorable'" : Specimen.plain(score);
    }
}
