package org.hearth.core.catalogue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.jspecify.annotations.Nullable;

/** Whether what an instrument's code answers can be, by the instrument's own definition. */
final class Plausible {
    private Plausible() {}

    /** Why a result cannot be, in words; empty if it can. */
    static Optional<String> cannotBe(InstrumentDefinition definition, Responses responses, ScoreSheet sheet) {
        if (!definition.id().equals(sheet.instrument()) || !definition.version().equals(sheet.version())) {
            return Optional.of("the scores are said to be of " + sheet.instrument() + " " + sheet.version()
                    + ", not of " + definition.id() + " " + definition.version());
        }
        Set<String> scored = new HashSet<>();
        for (ScaleScore score : sheet.scales()) {
            Optional<String> wrong = wrong(definition, score);
            if (wrong.isPresent()) {
                return wrong;
            }
            if (!scored.add(score.scale())) {
                return Optional.of("the scale '" + score.scale() + "' has two scores");
            }
        }
        for (String scale : asked(definition, responses)) {
            if (!scored.contains(scale)) {
                return Optional.of("the scale '" + scale + "' has neither a score nor a reason why there is none");
            }
        }
        for (RiskFlag flag : sheet.flags()) {
            if (definition.item(flag.item()).isEmpty() || isMissing(flag.level()) || isMissing(flag.action())) {
                return Optional.of("a risk flag names item " + flag.item()
                        + ", which is not there, or says neither how soon nor what to do");
            }
        }
        return Optional.empty();
    }

    private static Set<String> asked(InstrumentDefinition definition, Responses responses) {
        if (responses instanceof Responses.Totals totals) {
            return totals.scores().keySet();
        }
        Set<String> all = new HashSet<>();
        definition.scales().forEach(scale -> all.add(scale.id()));
        return all;
    }

    private static Optional<String> wrong(InstrumentDefinition definition, ScaleScore score) {
        Optional<Scale> scale = isMissing(score.scale()) ? Optional.empty() : definition.scale(score.scale());
        if (scale.isEmpty()) {
            return Optional.of(
                    "there is a score for the scale '" + score.scale() + "', which is not in the definition");
        }
        return switch (score) {
            case Scored it
            when !(it.value() >= scale.get().min() && it.value() <= scale.get().max()) ->
                Optional.of("the score of '" + it.scale() + "' is " + it.value() + ", outside of its range from "
                        + scale.get().min() + " to " + scale.get().max());
            case Scored it
            when isMissing(it.band()) || isMissing(it.isCase()) || it.prorated() < 0 ->
                Optional.of("the score of '" + it.scale() + "' is not complete");
            case NotScorable it
            when isMissing(it.because()) || it.because().isBlank() ->
                Optional.of("there is no score for '" + it.scale() + "' and no reason why");
            default -> Optional.empty();
        };
    }

    /** Foreign code is not held to what the annotations say. */
    private static boolean isMissing(@Nullable Object part) {
        return part == null;
    }
}
