package org.hearth.reports.outcomechange;

import java.util.List;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.statistics.PairedTTest;

/** The figures of one scale, under the stable keys of the exchange format. */
final class ScaleFigures {
    private static final int SCORE = 1;

    private final ScaleChange change;
    private final HolmFamily holm;
    private final FigureValues values;

    ScaleFigures(ScaleChange change, HolmFamily holm) {
        this.change = change;
        this.holm = holm;
        this.values = new FigureValues(change);
    }

    /** The answer: who improved, by how much, who got worse. */
    List<Figure> headline() {
        FigureList list = new FigureList(change.prefix());
        change.counts()
                .filter(counts -> change.pairs() > 0)
                .ifPresent(counts -> share(list, "share_improved", "Improved reliably", counts.reliablyImproved()));
        list.add(
                "mean_change",
                "Average change",
                values.measure(change.interval().map(PairedTTest::meanChange), SCORE),
                change.interval().toOptional().map(test -> FigureValues.interval(test.interval())),
                directionNote());
        change.counts()
                .filter(counts -> change.pairs() > 0)
                .ifPresent(counts -> share(list, "share_deteriorated", "Worsened reliably", counts.deteriorated()));
        return list.list();
    }

    /** Everything else. */
    List<Figure> detail() {
        FigureList list = new FigureList(change.prefix());
        new TestFigures(change, holm).addTo(list);
        new ClinicalFigures(change).addTo(list);
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

    private void share(FigureList list, String key, String label, int people) {
        list.add(key, label, values.share(people), values.wilson(people), "");
    }

    private String directionNote() {
        return switch (change.scale().direction()) {
            case HIGHER_IS_WORSE -> "points; a fall is an improvement";
            case HIGHER_IS_BETTER -> "points; a rise is an improvement";
            case NONE -> "points; neither end of this scale is better";
        };
    }
}
