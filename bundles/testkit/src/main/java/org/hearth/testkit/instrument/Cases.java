package org.hearth.testkit.instrument;

import java.util.Optional;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;

/** A case is counted from the threshold on, in the scale's own direction, and the direction fits what is published. */
public final class Cases {
    private Cases() {}

    /** Looks at the scores just below, at and just above each threshold. */
    public static void edges(Specimen it, Findings findings) {
        for (Scale scale : it.definition().scales()) {
            scale.caseness().ifPresent(rule -> {
                PossibleScores possible = PossibleScores.of(it, scale);
                judge(it, scale, rule, rule.threshold(), findings);
                possible.below(rule.threshold())
                        .filter(score -> score >= scale.min())
                        .ifPresent(score -> judge(it, scale, rule, score, findings));
                possible.above(rule.threshold())
                        .filter(score -> score <= scale.max())
                        .ifPresent(score -> judge(it, scale, rule, score, findings));
            });
        }
    }

    /** Looks at whether the healthy end is no case, and the people who are well lie on the healthy side. */
    public static void direction(Specimen it, Findings findings) {
        for (Scale scale : it.definition().scales()) {
            double best = scale.direction() == Direction.HIGHER_IS_BETTER ? scale.max() : scale.min();
            findings.require(
                    scale.caseness().isEmpty() || scale.direction() != Direction.NONE,
                    Specimen.at(scale, "caseness"),
                    "a scale whose direction is none has no cases; remove 'caseness', or say which way is worse");
            findings.require(
                    !scale.isCase(best).orElse(false),
                    Specimen.at(scale, "caseness"),
                    "with " + way(scale) + " even the best score, " + Specimen.plain(best)
                            + ", is a case; correct the threshold or the direction");
            scale.norms().functional().ifPresent(people -> {
                findings.require(
                        people.mean() >= scale.min() && people.mean() <= scale.max(),
                        Specimen.at(scale, "functional"),
                        "the mean of people who are well, " + Specimen.plain(people.mean())
                                + ", lies outside the range "
                                + Specimen.plain(scale.min()) + " to " + Specimen.plain(scale.max())
                                + "; correct the mean or the range");
                findings.require(
                        !scale.isCase(people.mean()).orElse(false),
                        Specimen.at(scale, "functional"),
                        "with " + way(scale) + " people who are well would be cases at their mean, "
                                + Specimen.plain(people.mean()) + "; correct the direction, the threshold or the mean");
            });
        }
    }

    private static void judge(Specimen it, Scale scale, Caseness rule, double score, Findings findings) {
        Optional<Boolean> expected = scale.isCase(score);
        ScaleScore came = it.total(scale, score);
        Optional<Boolean> found = came instanceof Scored scored ? scored.isCase() : Optional.empty();
        findings.require(
                found.equals(expected),
                Specimen.at(scale, "caseness"),
                "expected " + Specimen.plain(score) + " to be " + words(expected) + " at a threshold of "
                        + Specimen.plain(rule.threshold()) + " and " + way(scale) + ", but the instrument says "
                        + words(found) + "; the threshold itself is a case");
    }

    private static String way(Scale scale) {
        return switch (scale.direction()) {
            case HIGHER_IS_WORSE -> "higher scores worse";
            case HIGHER_IS_BETTER -> "higher scores better";
            case NONE -> "no direction";
        };
    }

    private static String words(Optional<Boolean> isCase) {
        return isCase.map(yes -> yes ? "a case" : "no case").orElse("neither");
    }
}
