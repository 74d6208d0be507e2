package org.hearth.api.instrument;

import java.util.List;
import java.util.Optional;

/**
 * The result of scoring: one entry for each scale, and the risk flags.
 *
 * @param instrument the instrument's id
 * @param version the definition's version
 * @param scales one result for each scale, in the definition's order; with {@link Responses.Totals} only the scales given
 * @param flags the risk rules that the answers raised
 */
public record ScoreSheet(String instrument, String version, List<ScaleScore> scales, List<RiskFlag> flags) {
    public ScoreSheet {
        scales = List.copyOf(scales);
        flags = List.copyOf(flags);
    }

    /** The result for that scale, or empty. */
    public Optional<ScaleScore> scale(String scaleId) {
        return scales.stream().filter(score -> score.scale().equals(scaleId)).findFirst();
    }

    /** The result for one scale. */
    public sealed interface ScaleScore {
        /** The scale's id. */
        String scale();
    }

    /**
     * A score.
     *
     * @param value the score, within the scale's range
     * @param band the label of the band it falls in, or empty
     * @param isCase whether it counts as a case; empty when the scale declares no caseness
     * @param prorated how many missing answers were filled in by the missing rule
     */
    public record Scored(String scale, double value, Optional<String> band, Optional<Boolean> isCase, int prorated)
            implements ScaleScore {}

    /**
     * No score, and why.
     *
     * @param because the reason in plain words, such as <em>answers to items 3 and 5 are missing</em>
     */
    public record NotScorable(String scale, String because) implements ScaleScore {}

    /**
     * A risk rule that was raised.
     *
     * @param item the item's number
     * @param answered whether an answer raised it; false when the answer is missing
     * @param level how soon somebody must act
     * @param action what staff must do
     */
    public record RiskFlag(int item, boolean answered, RiskRule.Level level, String action) {}
}
