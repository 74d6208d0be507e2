package org.hearth.reports.outcomechange;

import java.util.Optional;
import org.hearth.api.instrument.Norms.Population;
import org.hearth.api.instrument.Scale;
import org.hearth.statistics.ChangeCounts;
import org.hearth.statistics.ClinicalCutoff;
import org.hearth.statistics.CronbachAlpha;
import org.hearth.statistics.Descriptive;
import org.hearth.statistics.Differences;
import org.hearth.statistics.Direction;
import org.hearth.statistics.EffectSize;
import org.hearth.statistics.EffectSizes;
import org.hearth.statistics.JacobsonTruax;
import org.hearth.statistics.McNemar;
import org.hearth.statistics.PairedTTest;
import org.hearth.statistics.Reason;
import org.hearth.statistics.ReliableChange;
import org.hearth.statistics.Result;
import org.hearth.statistics.ShapiroWilk;
import org.hearth.statistics.SignedRankTest;

/**
 * The numbers of one scale.
 *
 * @param versions the instrument, and which of its versions these are
 * @param changes last minus first, for each pair
 * @param interval mean change with its confidence interval and paired t test
 * @param reliable how large a change must be; empty when nothing is published or the scale has no direction
 * @param cutoff where the clinical range ends; empty when nothing is published or the scale has no direction
 * @param counts what became of the pairs; empty without a reliable change
 * @param cases pairs by caseness; empty when the scale declares none
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers that are handed on, never compared
record ScaleChange(
        Versions versions,
        Scale scale,
        Pairing pairing,
        double[] changes,
        Result<PairedTTest> interval,
        Result<SignedRankTest> signedRank,
        Result<ShapiroWilk> normality,
        Result<EffectSize> dz,
        Result<Double> dav,
        Result<Double> gav,
        Optional<ReliableChange> reliable,
        Optional<ClinicalCutoff> cutoff,
        Optional<ChangeCounts> counts,
        Optional<Cases> cases,
        Result<CronbachAlpha> alpha) {

    /** Below this number of pairs no test is made: DOMAIN's convention for small samples. */
    static final int FEWEST_FOR_A_TEST = 10;

    static final double LEVEL = 0.95;

    static ScaleChange of(Versions versions, Scale scale, Pairing pairing) {
        double[] first = pairing.first();
        double[] last = pairing.last();
        double[] changes = Differences.ofDecimals(first, last);
        Optional<Direction> direction = direction(scale);
        Optional<ReliableChange> reliable = direction.flatMap(any -> reliable(scale, pairing));
        Optional<ClinicalCutoff> cutoff = direction.flatMap(way -> cutoff(scale, pairing, way));
        Optional<ChangeCounts> counts =
                direction.flatMap(way -> reliable.map(rule -> new JacobsonTruax(way, rule, cutoff).count(first, last)));
        return new ScaleChange(
                versions,
                scale,
                pairing,
                changes,
                PairedTTest.of(changes, LEVEL),
                SignedRankTest.of(changes),
                ShapiroWilk.of(changes),
                EffectSizes.dz(changes, LEVEL),
                EffectSizes.dav(first, last),
                EffectSizes.gav(first, last),
                reliable,
                cutoff,
                counts,
                scale.caseness().map(rule -> Cases.count(scale, first, last)),
                alpha(pairing));
    }

    int pairs() {
        return changes.length;
    }

    boolean tested() {
        return pairs() >= FEWEST_FOR_A_TEST;
    }

    /** Start of every figure key of this scale. */
    String prefix() {
        return versions.table().key() + "." + scale.id() + ".";
    }

    /** What people call the scale: the instrument alone where it has only one; with its version where some are not mixed. */
    String title() {
        return versions.instrument().scales().size() == 1 ? versions.title() : versions.title() + ", " + scale.title();
    }

    Optional<McNemar> mcNemar() {
        return cases.map(table -> McNemar.exact(table.onlyFirst(), table.onlyLast()));
    }

    private static Optional<Direction> direction(Scale scale) {
        return switch (scale.direction()) {
            case HIGHER_IS_WORSE -> Optional.of(Direction.HIGHER_IS_WORSE);
            case HIGHER_IS_BETTER -> Optional.of(Direction.HIGHER_IS_BETTER);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<ReliableChange> reliable(Scale scale, Pairing pairing) {
        return scale.norms().reliableChange().flatMap(norm -> switch (norm) {
            case org.hearth.api.instrument.ReliableChange.Threshold threshold ->
                Optional.of(ReliableChange.published(threshold.points()));
            case org.hearth.api.instrument.ReliableChange.JacobsonTruax index -> {
                Optional<Double> sd = index.sd().isPresent()
                        ? Optional.of(index.sd().getAsDouble())
                        : Descriptive.standardDeviation(pairing.allFirst()).toOptional();
                yield sd.flatMap(value ->
                        ReliableChange.index(value, index.reliability()).toOptional());
            }
        });
    }

    /** Cut-off c where a functional population is known, otherwise the caseness threshold. */
    private static Optional<ClinicalCutoff> cutoff(Scale scale, Pairing pairing, Direction direction) {
        Optional<Population> functional = scale.norms().functional();
        if (functional.isPresent()) {
            double[] clinical = pairing.allFirst();
            Optional<Double> mean = Descriptive.mean(clinical).toOptional();
            Optional<Double> sd = Descriptive.standardDeviation(clinical).toOptional();
            if (mean.isEmpty() || sd.isEmpty()) {
                return Optional.empty();
            }
            return ClinicalCutoff.c(
                            mean.get(),
                            sd.get(),
                            functional.get().mean(),
                            functional.get().sd(),
                            direction)
                    .toOptional();
        }
        return scale.caseness().map(rule -> new ClinicalCutoff(rule.threshold(), direction, true));
    }

    private static Result<CronbachAlpha> alpha(Pairing pairing) {
        double[][] items = pairing.firstItems();
        return items.length < 2 ? Result.absent(Reason.TOO_FEW_VALUES) : CronbachAlpha.of(items, LEVEL);
    }

    /**
     * Pairs by caseness.
     *
     * @param both case at first and at last
     * @param onlyFirst case at first only
     * @param onlyLast case at last only
     * @param neither never a case
     */
    record Cases(int both, int onlyFirst, int onlyLast, int neither) {

        static Cases count(Scale scale, double[] first, double[] last) {
            int[] counts = new int[4];
            for (int i = 0; i < first.length; i++) {
                counts[(isCase(scale, first[i]) ? 0 : 2) + (isCase(scale, last[i]) ? 0 : 1)]++;
            }
            return new Cases(counts[0], counts[1], counts[2], counts[3]);
        }

        private static boolean isCase(Scale scale, double score) {
            return scale.isCase(score).orElse(false);
        }

        int first() {
            return both + onlyFirst;
        }

        int last() {
            return both + onlyLast;
        }

        int pairs() {
            return both + onlyFirst + onlyLast + neither;
        }
    }
}
