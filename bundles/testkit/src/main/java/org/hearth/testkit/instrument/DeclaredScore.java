package org.hearth.testkit.instrument;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Scale;

/**
 * The score that a scale's definition gives for answers, worked out here once more, so that an instrument is not held
 * against its own code.
 *
 * @param value the score; empty when the form is not scorable
 * @param filledIn how many missing answers were filled in
 */
record DeclaredScore(Optional<Double> value, int filledIn) {
    static final double TOLERANCE = 1e-9;

    static DeclaredScore of(Scale scale, Map<Integer, Double> answers) {
        List<Double> given = scale.items().stream()
                .map(answers::get)
                .filter(Objects::nonNull)
                .toList();
        int missing = scale.items().size() - given.size();
        double sum = given.stream().mapToDouble(Double::doubleValue).sum();
        if (missing > 0) {
            switch (scale.missing()) {
                case MissingRule.AllRequired all -> {
                    return new DeclaredScore(Optional.empty(), 0);
                }
                case MissingRule.Prorate(int atMost) -> {
                    if (missing > atMost || given.isEmpty()) {
                        return new DeclaredScore(Optional.empty(), 0);
                    }
                    sum += missing * (sum / given.size());
                }
                case MissingRule.FixedValue(double score) -> sum += missing * score;
            }
        }
        Optional<Double> value = combined(scale, sum);
        return new DeclaredScore(value, value.isPresent() ? missing : 0);
    }

    /** What a raw sum of the items becomes; empty when a conversion table has no entry for it. */
    static Optional<Double> combined(Scale scale, double sum) {
        return switch (scale.combination()) {
            case Combination.Sum all -> Optional.of(sum);
            case Combination.Mean(double factor) ->
                Optional.of(sum / scale.items().size() * factor);
            case Combination.Table(Map<Integer, Double> values) ->
                Math.abs(sum - Math.rint(sum)) < TOLERANCE
                        ? Optional.ofNullable(values.get((int) Math.rint(sum)))
                        : Optional.empty();
        };
    }

    boolean agreesWith(double other) {
        return value.isPresent() && Math.abs(value.get() - other) <= TOLERANCE * Math.max(1, Math.abs(other));
    }

    static String how(Scale scale) {
        return switch (scale.combination()) {
            case Combination.Sum sum -> "the sum of its items";
            case Combination.Mean mean -> "the mean of its items times " + Specimen.plain(mean.factor());
            case Combination.Table table -> "its conversion table";
        };
    }

    @Override
    public String toString() {
        return value.map(Specimen::plain).orElse("not scorable");
    }
}
