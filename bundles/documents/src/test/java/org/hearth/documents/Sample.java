package org.hearth.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.document.Publication;
import org.hearth.api.instrument.Direction;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;

/** A made-up publication with one of everything. */
final class Sample {
    private Sample() {}

    static Publication publication() {
        return new Publication(
                "First city: how families changed",
                "0.1.0",
                Instant.parse("2026-01-31T09:00:00Z"),
                "Counts below 5 are held back, and others are rounded to the nearest 5, to protect families.",
                List.of(document()));
    }

    static Publication of(Block... blocks) {
        return new Publication(
                "A publication",
                "0.1.0",
                Instant.parse("2026-01-31T09:00:00Z"),
                "Small counts are held back.",
                List.of(new ReportDocument("sample", "1.0.0", "A report", "The answer.", List.of(blocks), List.of())));
    }

    static ReportDocument document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Anxiety (GAD-7)"));
        blocks.add(new Block.Paragraph(
                "GAD-7 runs from 0 to 21; a higher score is worse. A change is called reliable from 4 points."));
        blocks.add(new Block.Figures(
                Block.Emphasis.HEADLINE,
                List.of(
                        figure("share_improved", "Improved reliably", new Value.Share(96, 161), 0.52, 0.67, ""),
                        figure(
                                "mean_change",
                                "Average change",
                                new Value.Measure(-3.9130434782608696, 1, 161),
                                -4.6,
                                -3.2,
                                "points; a fall is an improvement"),
                        figure("share_deteriorated", "Worsened reliably", new Value.Share(14, 161), 0.05, 0.14, ""))));
        blocks.add(new Block.Caveat(
                "214 parents gave a first score; 161 gave a second. Those who did not started a little higher."));
        blocks.add(distribution());
        blocks.add(bands());
        blocks.add(firstAgainstLast());
        blocks.add(teams());
        blocks.add(new Block.Heading(3, "All figures"));
        blocks.add(new Block.Figures(
                Block.Emphasis.DETAIL,
                List.of(
                        plain("n_paired", "People with a first and a later score", new Value.Count(161)),
                        plain("t_p", "p of the paired t test", new Value.Measure(0.0000012, 3, 161)),
                        plain("reliable_threshold", "Smallest reliable change", new Value.Constant(4, 2)),
                        plain("alpha", "Cronbach's alpha", new Value.Absent("no item answers are known")),
                        plain("n_deteriorated", "Reliably worse", new Value.Withheld("under 5")))));
        blocks.add(trajectory());
        blocks.add(
                new Block.Caveat(
                        "There is no comparison group. These are changes while families were supported, not changes because of it."));
        blocks.add(new Block.Caveat("Teams saw different families. The table is not a league table."));
        return new ReportDocument(
                "outcome-change",
                "1.0.0",
                "How families changed",
                "On average people scored better at last than at first on GAD-7. Each figure has its interval.",
                blocks,
                List.of());
    }

    static Chart.Distribution distribution() {
        return new Chart.Distribution(
                "gad7.total.distribution",
                "Where parents started and are now",
                "The latest scores sit further left: fewer parents in the two higher bands.",
                "GAD-7",
                List.of("Minimal", "Mild", "Moderate", "Severe"),
                List.of(
                        new Chart.Series("First score", counts(20, 45, 61, 35)),
                        new Chart.Series(
                                "Last score",
                                List.of(
                                        new Value.Count(65),
                                        new Value.Count(58),
                                        new Value.Count(33),
                                        new Value.Withheld("under 5")))));
    }

    static Chart.FirstAgainstLast firstAgainstLast() {
        List<Chart.Point> points = new ArrayList<>();
        for (int first = 3; first <= 21; first++) {
            for (int last = 0; last <= 21; last++) {
                double distance = last - first * 0.62;
                int people = (int)
                        Math.round(4.4 * Math.exp(-distance * distance / 22) - 0.4 * ((first * 7 + last * 3) % 5));
                if (people > 0) {
                    points.add(new Chart.Point(first, last, people));
                }
            }
        }
        points.add(new Chart.Point(7, 15, 1));
        points.add(new Chart.Point(10, 21, 1));
        return new Chart.FirstAgainstLast(
                "gad7.total.first-against-last",
                "Each parent, first against last score",
                "Most points lie below the diagonal: those parents score lower now.",
                "GAD-7",
                0,
                21,
                Direction.HIGHER_IS_WORSE,
                Optional.of(8.0),
                Optional.of(4.0),
                true,
                points);
    }

    static Chart.Trajectory trajectory() {
        return new Chart.Trajectory(
                "trajectory",
                "How one parent has been",
                "EPDS went from 18 to 9 and GAD-7 from 14 to 6 over five months; both changes are reliable.",
                List.of(
                        new Chart.Line("EPDS", 0, 30, Optional.of(13.0), scores(18, 16, 13, 9), List.of()),
                        new Chart.Line(
                                "GAD-7",
                                0,
                                21,
                                Optional.of(8.0),
                                scores(14, 15, 9, 6),
                                List.of(new Chart.Mark(LocalDate.of(2026, 10, 15), "version 1.1.0 from here")))),
                List.of(
                        LocalDate.of(2026, 6, 18),
                        LocalDate.of(2026, 7, 2),
                        LocalDate.of(2026, 7, 16),
                        LocalDate.of(2026, 10, 29),
                        LocalDate.of(2026, 11, 19)),
                List.of(new Chart.Span(LocalDate.of(2026, 7, 20), Optional.of(LocalDate.of(2026, 10, 1)))));
    }

    private static List<Chart.DatedScore> scores(double first, double second, double third, double last) {
        return List.of(
                new Chart.DatedScore(LocalDate.of(2026, 6, 11), first, false),
                new Chart.DatedScore(LocalDate.of(2026, 7, 9), second, false),
                new Chart.DatedScore(LocalDate.of(2026, 10, 15), third, true),
                new Chart.DatedScore(LocalDate.of(2026, 11, 12), last, true));
    }

    private static Block.Table bands() {
        return new Block.Table(
                "gad7.total.distribution",
                "People in each band",
                List.of(
                        new Block.Column("band", "Band"),
                        new Block.Column("first", "First score"),
                        new Block.Column("last", "Last score")),
                List.of(
                        row(false, "Minimal (0 to 4)", new Value.Count(20), new Value.Count(65)),
                        row(false, "Severe (15 to 21)", new Value.Count(35), new Value.Withheld("under 5")),
                        row(true, "All", new Value.Count(161), new Value.Count(161))),
                List.of(),
                "");
    }

    static Block.Table teams() {
        return new Block.Table(
                "gad7.total.teams",
                "By team",
                List.of(
                        new Block.Column("team", "Team"),
                        new Block.Column("people", "Two scores"),
                        new Block.Column("mean_change", "Average change"),
                        new Block.Column("improved", "Improved"),
                        new Block.Column("worse", "Worsened")),
                List.of(
                        row(
                                false,
                                "North",
                                new Value.Count(64),
                                new Value.Measure(-4.4, 1, 64),
                                new Value.Share(42, 64),
                                new Value.Count(7)),
                        row(
                                false,
                                "South",
                                new Value.Count(55),
                                new Value.Absent("all differences are equal"),
                                new Value.Share(33, 55),
                                new Value.Withheld("under 5")),
                        row(
                                true,
                                "All teams",
                                new Value.Count(161),
                                new Value.Measure(-3.9130434782608696, 1, 161),
                                new Value.Share(96, 161),
                                new Value.Count(14))),
                List.of(),
                "Counts under 5 are held back to protect families.");
    }

    static Block.Row row(boolean total, String name, Value... values) {
        List<Value> all = new ArrayList<>();
        all.add(new Value.Text(name));
        all.addAll(List.of(values));
        return new Block.Row(all, total);
    }

    static Block.Figure plain(String key, String label, Value value) {
        return new Block.Figure("gad7.total." + key, label, value, Optional.empty(), "");
    }

    private static Block.Figure figure(String key, String label, Value value, double low, double high, String note) {
        return new Block.Figure(
                "gad7.total." + key, label, value, Optional.of(new Block.Interval(low, high, 0.95)), note);
    }

    private static List<Value> counts(long... counts) {
        List<Value> values = new ArrayList<>();
        for (long count : counts) {
            values.add(new Value.Count(count));
        }
        return values;
    }
}
