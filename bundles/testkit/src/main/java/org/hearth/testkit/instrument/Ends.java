package org.hearth.testkit.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;

/** Forms answered at their lowest and at their highest throughout reach both ends of every range. */
public final class Ends {
    private Ends() {}

    /** Looks at all-minimum and all-maximum. */
    public static void check(Specimen it, Findings findings) {
        for (Scale scale : it.answered()) {
            ScaleScore low = it.score(scale, it.form(Specimen::lowest));
            ScaleScore high = it.score(scale, it.form(Specimen::highest));
            List<Double> ends = Stream.of(low, high)
                    .filter(Scored.class::isInstance)
                    .map(score -> ((Scored) score).value())
                    .sorted()
                    .toList();
            if (!ends.equals(List.of(scale.min(), scale.max()))) {
                findings.add(
                        Specimen.at(scale, "range"),
                        "expected every answer at its lowest and at its highest to reach both ends of the range, "
                                + Specimen.plain(scale.min()) + " and " + Specimen.plain(scale.max())
                                + ", but they score " + Specimen.words(low) + " and " + Specimen.words(high)
                                + "; correct the range or the scoring");
            }
        }
    }
}
