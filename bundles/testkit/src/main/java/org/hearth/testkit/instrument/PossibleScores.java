package org.hearth.testkit.instrument;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Scale;

/** The scores that whole forms can have. */
record PossibleScores(NavigableSet<Double> scores) {
    private static final int MOST = 10_000;

    /**
     * Those that the answers can make; the whole numbers of the range where the answers do not tell; none for a range
     * without whole ends.
     */
    static PossibleScores of(Specimen it, Scale scale) {
        return new PossibleScores(it.asDeclared() && !scale.scoresOnly() ? made(it, scale) : whole(scale));
    }

    private static NavigableSet<Double> made(Specimen it, Scale scale) {
        NavigableSet<Double> sums = new TreeSet<>();
        sums.add(0.0);
        for (int number : scale.items()) {
            NavigableSet<Double> next = new TreeSet<>();
            for (Option option : it.definition().item(number).orElseThrow().options()) {
                sums.forEach(sum -> next.add(rounded(sum + option.score())));
            }
            sums = next;
        }
        NavigableSet<Double> scores = new TreeSet<>();
        sums.forEach(sum -> DeclaredScore.combined(scale, sum).ifPresent(score -> scores.add(rounded(score))));
        return scores;
    }

    private static NavigableSet<Double> whole(Scale scale) {
        NavigableSet<Double> scores = new TreeSet<>();
        boolean whole = isWhole(scale.min())
                && isWhole(scale.max())
                && scale.bands().stream().allMatch(band -> isWhole(band.from()) && isWhole(band.to()))
                && scale.caseness().stream().allMatch(rule -> isWhole(rule.threshold()));
        for (double score = scale.min(); whole && score <= scale.max() && scores.size() < MOST; score++) {
            scores.add(score);
        }
        return scores;
    }

    /** The nearest one below that score. */
    Optional<Double> below(double score) {
        return Optional.ofNullable(scores.lower(score - DeclaredScore.TOLERANCE));
    }

    /** The nearest one above that score. */
    Optional<Double> above(double score) {
        return Optional.ofNullable(scores.higher(score + DeclaredScore.TOLERANCE));
    }

    boolean reach(Band band) {
        return scores.isEmpty() || scores.stream().anyMatch(band::holds);
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    private static double rounded(double number) {
        return Math.rint(number * 1e6) / 1e6;
    }
}
