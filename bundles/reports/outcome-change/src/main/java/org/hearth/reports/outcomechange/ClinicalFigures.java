package org.hearth.reports.outcomechange;

import org.hearth.api.report.Value.Constant;
import org.hearth.api.report.Value.Count;
import org.hearth.statistics.ChangeCounts;
import org.hearth.statistics.CronbachAlpha;
import org.hearth.statistics.McNemar;
import org.hearth.statistics.Result;

/** What the change means for people: thresholds, who improved and who got worse, caseness, and how sound the scale is. */
final class ClinicalFigures {
    private static final int EFFECT = 2;
    private static final int P = 3;

    private final ScaleChange change;
    private final FigureValues values;

    ClinicalFigures(ScaleChange change) {
        this.change = change;
        this.values = new FigureValues(change);
    }

    void addTo(FigureList list) {
        thresholds(list);
        change.counts().ifPresent(counts -> outcomes(list, counts));
        caseness(list);
        alpha(list);
    }

    private void thresholds(FigureList list) {
        change.reliable()
                .ifPresent(rule -> list.add(
                        "reliable_threshold", "Smallest reliable change", new Constant(rule.threshold(), EFFECT)));
        change.cutoff()
                .ifPresent(cutoff ->
                        list.add("clinical_cutoff", "Clinical cut-off", new Constant(cutoff.value(), EFFECT)));
    }

    private void outcomes(FigureList list, ChangeCounts counts) {
        boolean recovery = change.cutoff().isPresent();
        list.add("n_improved", "Reliably improved, recovered included", new Count(counts.reliablyImproved()));
        if (recovery) {
            list.add("n_recovered", "Reliably improved and across the clinical cut-off", new Count(counts.recovered()));
        }
        list.add("n_unchanged", "No reliable change", new Count(counts.unchanged()))
                .add("n_deteriorated", "Reliably worse", new Count(counts.deteriorated()));
        if (change.pairs() > 0) {
            if (recovery) {
                share(list, "share_recovered", "Share reliably improved and across the cut-off", counts.recovered());
            }
            share(list, "share_unchanged", "Share without reliable change", counts.unchanged());
        }
    }

    private void share(FigureList list, String key, String label, int people) {
        list.add(key, label, values.share(people), values.wilson(people), "");
    }

    private void caseness(FigureList list) {
        change.cases()
                .ifPresent(cases -> list.add(
                                "cases_first", "At or beyond the caseness threshold at first", new Count(cases.first()))
                        .add("cases_last", "At or beyond the caseness threshold at last", new Count(cases.last()))
                        .add(
                                "mcnemar_p",
                                "p of McNemar's exact test",
                                values.tested(
                                        Result.of(
                                                change.mcNemar().map(McNemar::p).orElseThrow()),
                                        P)));
    }

    private void alpha(FigureList list) {
        if (change.pairing().firstItems().length > 1) {
            int people = change.pairing().firstItems()[0].length;
            list.add(
                            "alpha",
                            "Cronbach's alpha of the first assessments",
                            values.measure(change.alpha().map(CronbachAlpha::alpha), EFFECT, people))
                    .add(
                            "alpha_ci_low",
                            "Alpha, lower bound",
                            values.measure(change.alpha().map(a -> a.interval().low()), EFFECT, people))
                    .add(
                            "alpha_ci_high",
                            "Alpha, upper bound",
                            values.measure(change.alpha().map(a -> a.interval().high()), EFFECT, people));
        }
    }
}
