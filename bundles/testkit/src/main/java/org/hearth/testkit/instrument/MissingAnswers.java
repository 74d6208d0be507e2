package org.hearth.testkit.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;

/** A form with missing answers is scored by its rule, or not at all; never low in silence. */
public final class MissingAnswers {
    /** With so many items every pattern is looked at; beyond it, the random forms of the contract do. */
    private static final int ALL_PATTERNS = 12;

    private MissingAnswers() {}

    /** Looks at every pattern of missing answers, in a low, a high and a mixed form. */
    public static void check(Specimen it, Findings findings) {
        List<Map<Integer, Double>> forms =
                List.of(it.form(Specimen::lowest), it.form(Specimen::highest), it.form(MissingAnswers::mixed));
        for (Scale scale : it.answered()) {
            int items = scale.items().size();
            int patterns = items <= ALL_PATTERNS ? 1 << items : 0;
            for (Map<Integer, Double> whole : forms) {
                for (int pattern = 0; pattern < patterns; pattern++) {
                    Map<Integer, Double> form = new HashMap<>(whole);
                    for (int place = 0; place < items; place++) {
                        if ((pattern >> place & 1) == 1) {
                            form.remove(scale.items().get(place));
                        }
                    }
                    judge(it, scale, form, it.score(scale, form), findings);
                }
            }
        }
    }

    private static double mixed(Item item) {
        return item.options().get(item.number() % item.options().size()).score();
    }

    /** Holds what came against the rule. */
    static void judge(Specimen it, Scale scale, Map<Integer, Double> form, ScaleScore came, Findings findings) {
        Set<Integer> missing = new HashSet<>(scale.items());
        missing.removeAll(form.keySet());
        switch (came) {
            case Scored scored -> scored(it, scale, form, missing, scored, findings);
            case NotScorable not -> notScorable(it, scale, form, missing, not, findings);
        }
    }

    private static void scored(
            Specimen it,
            Scale scale,
            Map<Integer, Double> form,
            Set<Integer> missing,
            Scored scored,
            Findings findings) {
        DeclaredScore expected = DeclaredScore.of(scale, form);
        findings.require(
                scored.value() >= scale.min() && scored.value() <= scale.max(),
                Specimen.at(scale, "missing"),
                "expected a score from " + Specimen.plain(scale.min()) + " to " + Specimen.plain(scale.max())
                        + " with " + without(missing) + ", but found " + Specimen.plain(scored.value())
                        + "; correct the missing rule");
        findings.require(
                !it.asDeclared() || expected.agreesWith(scored.value()),
                Specimen.at(scale, "missing"),
                "expected " + expected + " with " + without(missing) + " of " + form + ", but found "
                        + Specimen.plain(scored.value()) + "; score it by the missing rule, or not at all");
        findings.require(
                !it.asDeclared() || expected.value().isEmpty() || scored.prorated() == missing.size(),
                Specimen.at(scale, "missing"),
                "expected to be told that " + missing.size() + " answers were filled in, but found "
                        + scored.prorated());
    }

    private static void notScorable(
            Specimen it,
            Scale scale,
            Map<Integer, Double> form,
            Set<Integer> missing,
            NotScorable not,
            Findings findings) {
        DeclaredScore expected = DeclaredScore.of(scale, form);
        findings.require(
                it.asDeclared() ? expected.value().isEmpty() : !missing.isEmpty(),
                Specimen.at(scale, "missing"),
                "expected " + (it.asDeclared() ? expected : "a score") + " with " + without(missing)
                        + ", but found it not scorable: " + not.because());
        findings.require(
                !not.because().isBlank()
                        && (!it.asDeclared()
                                || scale.combination() instanceof Combination.Table
                                || missing.stream().allMatch(number -> names(not.because(), number))),
                Specimen.at(scale, "missing"),
                "expected the reason to name the missing items " + listed(missing) + ", but it says '" + not.because()
                        + "'");
    }

    private static boolean names(String reason, int number) {
        return reason.matches("(?s).*\\b" + number + "\\b.*");
    }

    private static String without(Set<Integer> missing) {
        return missing.isEmpty() ? "every item answered" : "no answer to " + listed(missing);
    }

    private static String listed(Set<Integer> missing) {
        return missing.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
