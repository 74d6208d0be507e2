package org.hearth.reports.outcomechange;

import org.hearth.api.report.Value.Count;
import org.hearth.api.report.Value.Measure;
import org.hearth.statistics.Descriptive;
import org.hearth.statistics.EffectSize;
import org.hearth.statistics.PairedTTest;
import org.hearth.statistics.Result;
import org.hearth.statistics.ShapiroWilk;
import org.hearth.statistics.SignedRankTest;

/** How large the change is, and whether it is more than chance: means, tests and effect sizes. */
final class TestFigures {
    private static final int SCORE = 1;
    private static final int EFFECT = 2;
    private static final int P = 3;

    private final ScaleChange change;
    private final HolmFamily holm;
    private final FigureValues values;

    TestFigures(ScaleChange change, HolmFamily holm) {
        this.change = change;
        this.holm = holm;
        this.values = new FigureValues(change);
    }

    void addTo(FigureList list) {
        scores(list);
        tests(list);
        effects(list);
    }

    private void scores(FigureList list) {
        Result<PairedTTest> test = change.interval();
        double[] first = change.pairing().first();
        double[] last = change.pairing().last();
        list.add(
                        "n_assessed",
                        "People with at least one score",
                        new Count(change.pairing().assessed()))
                .add("n_paired", "People with a first and a later score", new Count(change.pairs()))
                .add("mean_first", "Mean first score", values.measure(Descriptive.mean(first), SCORE))
                .add("sd_first", "SD of first scores", values.measure(Descriptive.standardDeviation(first), SCORE))
                .add("mean_last", "Mean last score", values.measure(Descriptive.mean(last), SCORE))
                .add("sd_last", "SD of last scores", values.measure(Descriptive.standardDeviation(last), SCORE))
                .add(
                        "sd_change",
                        "SD of changes",
                        values.measure(Descriptive.standardDeviation(change.changes()), SCORE))
                .add(
                        "change_ci_low",
                        "Mean change, lower bound",
                        values.measure(test.map(t -> t.interval().low()), SCORE))
                .add(
                        "change_ci_high",
                        "Mean change, upper bound",
                        values.measure(test.map(t -> t.interval().high()), SCORE));
    }

    private void tests(FigureList list) {
        Result<PairedTTest> test = change.interval();
        list.add("t", "Paired t", values.tested(test.map(PairedTTest::t), EFFECT))
                .add("t_df", "Degrees of freedom", values.revealing(test.map(PairedTTest::df)))
                .add("t_p", "p of the paired t test", values.tested(test.map(PairedTTest::p), P));
        holm.t(change)
                .ifPresent(p -> list.add(
                        "t_p_holm",
                        "p of the paired t test, adjusted by Holm over all scales",
                        new Measure(p, P, change.pairs())));
        list.add(
                        "wilcoxon_v",
                        "Wilcoxon signed-rank V",
                        values.tested(change.signedRank().map(SignedRankTest::v), SCORE))
                .add(
                        "wilcoxon_p",
                        "p of the signed-rank test",
                        values.tested(change.signedRank().map(SignedRankTest::p), P));
        holm.wilcoxon(change)
                .ifPresent(p -> list.add(
                        "wilcoxon_p_holm",
                        "p of the signed-rank test, adjusted by Holm over all scales",
                        new Measure(p, P, change.pairs())));
        list.add(
                        "shapiro_w",
                        "Shapiro-Wilk W of the changes",
                        values.tested(change.normality().map(ShapiroWilk::w), P))
                .add(
                        "shapiro_p",
                        "p of the Shapiro-Wilk test",
                        values.tested(change.normality().map(ShapiroWilk::p), P));
    }

    private void effects(FigureList list) {
        list.add(
                        "d_z",
                        "d_z: mean change ÷ SD of changes",
                        values.measure(change.dz().map(EffectSize::value), EFFECT))
                .add(
                        "d_z_ci_low",
                        "d_z, lower bound",
                        values.measure(change.dz().map(d -> d.interval().low()), EFFECT))
                .add(
                        "d_z_ci_high",
                        "d_z, upper bound",
                        values.measure(change.dz().map(d -> d.interval().high()), EFFECT))
                .add(
                        "d_av",
                        "d_av: mean change ÷ root mean square of the two SDs",
                        values.measure(change.dav(), EFFECT))
                .add("g_av", "g_av: d_av with Hedges' correction", values.measure(change.gav(), EFFECT));
    }
}
