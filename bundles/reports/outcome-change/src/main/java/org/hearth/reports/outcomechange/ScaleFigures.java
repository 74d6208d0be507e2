package org.hearth.reports.outcomechange;

import java.util.List;
import java.util.Optional;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Interval;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.api.report.Value;
import org.hearth.api.report.Value.Absent;
import org.hearth.api.report.Value.Constant;
import org.hearth.api.report.Value.Count;
import org.hearth.api.report.Value.Measure;
import org.hearth.api.report.Value.Share;
import org.hearth.statistics.ChangeCounts;
import org.hearth.statistics.CronbachAlpha;
import org.hearth.statistics.Descriptive;
import org.hearth.statistics.EffectSize;
import org.hearth.statistics.McNemar;
import org.hearth.statistics.PairedTTest;
import org.hearth.statistics.Proportion;
import org.hearth.statistics.Result;
import org.hearth.statistics.ShapiroWilk;
import org.hearth.statistics.SignedRankTest;

/** The figures of one scale, under the stable keys of the exchange format. */
final class ScaleFigures {
    private static final int SCORE = 1;
    private static final int EFFECT = 2;
    private static final int P = 3;

    private final ScaleChange change;
    private final HolmFamily holm;
    private final int pairs;

    ScaleFigures(ScaleChange change, HolmFamily holm) {
        this.change = change;
        this.holm = holm;
        this.pairs = change.pairs();
    }

    /** The answer: who improved, by how much, who got worse. */
    List<Figure> headline() {
        FigureList list = new FigureList(change.prefix());
        change.counts()
                .filter(counts -> pairs > 0)
                .ifPresent(counts -> list.add(
                        "share_improved",
                        "Improved reliably",
                        share(counts.reliablyImproved()),
                        wilson(counts.reliablyImproved()),
                        ""));
        list.add(
                "mean_change",
                "Average change",
                measure(change.interval().map(PairedTTest::meanChange), SCORE),
                change.interval().toOptional().map(test -> interval(test.interval())),
                directionNote());
        change.counts()
                .filter(counts -> pairs > 0)
                .ifPresent(counts -> list.add(
                        "share_deteriorated",
                        "Worsened reliably",
                        share(counts.deteriorated()),
                        wilson(counts.deteriorated()),
                        ""));
        return list.list();
    }

    /** Everything else. */
    List<Figure> detail() {
        FigureList list = new FigureList(change.prefix());
        scores(list);
        tests(list);
        effects(list);
        clinical(list);
        change.cases()
                .ifPresent(cases -> list.add(
                                "cases_first", "At or beyond the caseness threshold at first", new Count(cases.first()))
                        .add("cases_last", "At or beyond the caseness threshold at last", new Count(cases.last()))
                        .add(
                                "mcnemar_p",
                                "p of McNemar's exact test",
                                tested(
                                        Result.of(
                                                change.mcNemar().map(McNemar::p).orElseThrow()),
                                        P)));
        if (change.pairing().firstItems().length > 1) {
            int people = change.pairing().firstItems()[0].length;
            list.add(
                            "alpha",
                            "Cronbach's alpha of the first assessments",
                            measure(change.alpha().map(CronbachAlpha::alpha), EFFECT, people))
                    .add(
                            "alpha_ci_low",
                            "Alpha, lower bound",
                            measure(change.alpha().map(a -> a.interval().low()), EFFECT, people))
                    .add(
                            "alpha_ci_high",
                            "Alpha, upper bound",
                            measure(change.alpha().map(a -> a.interval().high()), EFFECT, people));
        }
        return list.list();
    }

    /** How the counts add up. */
    List<FigureSum> sums() {
        String prefix = change.prefix();
        return change.counts().isEmpty()
                ? List.of()
                : List.of(new FigureSum(
                        prefix + "n_paired",
                        List.of(prefix + "n_improved", prefix + "n_unchanged", prefix + "n_deteriorated")));
    }

    private void scores(FigureList list) {
        Result<PairedTTest> test = change.interval();
        double[] first = change.pairing().first();
        double[] last = change.pairing().last();
        list.add(
                        "n_assessed",
                        "People with at least one score",
                        new Count(change.pairing().assessed()))
                .add("n_paired", "People with a first and a later score", new Count(pairs))
                .add("mean_first", "Mean first score", measure(Descriptive.mean(first), SCORE))
                .add("sd_first", "SD of first scores", measure(Descriptive.standardDeviation(first), SCORE))
                .add("mean_last", "Mean last score", measure(Descriptive.mean(last), SCORE))
                .add("sd_last", "SD of last scores", measure(Descriptive.standardDeviation(last), SCORE))
                .add("sd_change", "SD of changes", measure(Descriptive.standardDeviation(change.changes()), SCORE))
                .add(
                        "change_ci_low",
                        "Mean change, lower bound",
                        measure(test.map(t -> t.interval().low()), SCORE))
                .add(
                        "change_ci_high",
                        "Mean change, upper bound",
                        measure(test.map(t -> t.interval().high()), SCORE));
    }

    private void tests(FigureList list) {
        Result<PairedTTest> test = change.interval();
        list.add("t", "Paired t", tested(test.map(PairedTTest::t), EFFECT))
                .add("t_df", "Degrees of freedom", revealing(test.map(PairedTTest::df)))
                .add("t_p", "p of the paired t test", tested(test.map(PairedTTest::p), P));
        holm.t(change)
                .ifPresent(p -> list.add(
                        "t_p_holm",
                        "p of the paired t test, adjusted by Holm over all scales",
                        new Measure(p, P, pairs)));
        list.add(
                        "wilcoxon_v",
                        "Wilcoxon signed-rank V",
                        tested(change.signedRank().map(SignedRankTest::v), SCORE))
                .add(
                        "wilcoxon_p",
                        "p of the signed-rank test",
                        tested(change.signedRank().map(SignedRankTest::p), P));
        holm.wilcoxon(change)
                .ifPresent(p -> list.add(
                        "wilcoxon_p_holm",
                        "p of the signed-rank test, adjusted by Holm over all scales",
                        new Measure(p, P, pairs)));
        list.add(
                        "shapiro_w",
                        "Shapiro-Wilk W of the changes",
                        tested(change.normality().map(ShapiroWilk::w), P))
                .add(
                        "shapiro_p",
                        "p of the Shapiro-Wilk test",
                        tested(change.normality().map(ShapiroWilk::p), P));
    }

    private void effects(FigureList list) {
        list.add("d_z", "d_z: mean change ÷ SD of changes", measure(change.dz().map(EffectSize::value), EFFECT))
                .add(
                        "d_z_ci_low",
                        "d_z, lower bound",
                        measure(change.dz().map(d -> d.interval().low()), EFFECT))
                .add(
                        "d_z_ci_high",
                        "d_z, upper bound",
                        measure(change.dz().map(d -> d.interval().high()), EFFECT))
                .add("d_av", "d_av: mean change ÷ root mean square of the two SDs", measure(change.dav(), EFFECT))
                .add("g_av", "g_av: d_av with Hedges' correction", measure(change.gav(), EFFECT));
    }

    private void clinical(FigureList list) {
        change.reliable()
                .ifPresent(rule -> list.add(
                        "reliable_threshold", "Smallest reliable change", new Constant(rule.threshold(), EFFECT)));
        change.cutoff()
                .ifPresent(cutoff ->
                        list.add("clinical_cutoff", "Clinical cut-off", new Constant(cutoff.value(), EFFECT)));
        if (change.counts().isPresent()) {
            ChangeCounts counts = change.counts().get();
            list.add("n_improved", "Reliably improved, recovered included", new Count(counts.reliablyImproved()));
            if (change.cutoff().isPresent()) {
                list.add(
                        "n_recovered",
                        "Reliably improved and across the clinical cut-off",
                        new Count(counts.recovered()));
            }
            list.add("n_unchanged", "No reliable change", new Count(counts.unchanged()))
                    .add("n_deteriorated", "Reliably worse", new Count(counts.deteriorated()));
            if (pairs > 0) {
                if (change.cutoff().isPresent()) {
                    share(
                            list,
                            "share_recovered",
                            "Share reliably improved and across the cut-off",
                            counts.recovered());
                }
                share(list, "share_unchanged", "Share without reliable change", counts.unchanged());
            }
        }
    }

    private void share(FigureList list, String key, String label, int people) {
        list.add(key, label, share(people), wilson(people), "");
    }

    private Value share(int people) {
        return new Share(people, pairs);
    }

    private Optional<Interval> wilson(int people) {
        return Proportion.wilson(people, pairs, ScaleChange.LEVEL).toOptional().map(p -> interval(p.interval()));
    }

    private static Interval interval(org.hearth.statistics.Interval interval) {
        return new Interval(interval.low(), interval.high(), interval.level());
    }

    private String directionNote() {
        return switch (change.scale().direction()) {
            case HIGHER_IS_WORSE -> "points; a fall is an improvement";
            case HIGHER_IS_BETTER -> "points; a rise is an improvement";
            case NONE -> "points; neither end of this scale is better";
        };
    }

    private Value measure(Result<Double> result, int decimals) {
        return measure(result, decimals, pairs);
    }

    private static Value measure(Result<Double> result, int decimals, int people) {
        return switch (result) {
            case Result.Present<Double>(Double value) -> new Measure(value, decimals, people);
            case Result.Absent<Double>(var reason) -> new Absent(reason.explanation());
        };
    }

    private Value tested(Result<Double> result, int decimals) {
        return change.tested() ? measure(result, decimals) : new Absent(ScaleSection.TOO_FEW);
    }

    private Value revealing(Result<Double> result) {
        return tested(result, 0) instanceof Measure(double value, int decimals, long people, boolean reveals)
                ? new Measure(value, decimals, people, true)
                : tested(result, 0);
    }
}
