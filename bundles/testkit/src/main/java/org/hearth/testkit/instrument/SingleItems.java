package org.hearth.testkit.instrument;

import java.util.Map;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;

/** Each item alone, at each of its answers, moves the scores as the definition says, and no other score. */
public final class SingleItems {
    private SingleItems() {}

    /** Looks at each item while all others are at their lowest. */
    public static void check(Specimen it, Findings findings) {
        for (Scale scale : it.answered()) {
            for (Item item : it.definition().items()) {
                for (Option option : item.options()) {
                    Map<Integer, Double> form = it.form(Specimen::lowest);
                    form.put(item.number(), option.score());
                    judge(it, scale, item, option, form, findings);
                }
            }
        }
    }

    private static void judge(
            Specimen it, Scale scale, Item item, Option option, Map<Integer, Double> form, Findings findings) {
        ScaleScore came = it.score(scale, form);
        DeclaredScore expected = DeclaredScore.of(scale, form);
        boolean agrees = it.asDeclared()
                ? came instanceof Scored scored
                        ? expected.agreesWith(scored.value())
                        : expected.value().isEmpty()
                : came instanceof Scored scored && scored.value() >= scale.min() && scored.value() <= scale.max();
        findings.require(
                agrees,
                "items." + item.number(),
                "with every other item at its lowest, the answer '" + option.label() + "' makes '" + scale.id() + "' "
                        + Specimen.words(came) + ", but "
                        + (it.asDeclared()
                                ? DeclaredScore.how(scale) + " is " + expected
                                : "the range is " + Specimen.plain(scale.min()) + " to " + Specimen.plain(scale.max()))
                        + "; correct the answer's score or the scoring");
    }
}
