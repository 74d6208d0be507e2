package org.hearth.documents.chart;

import java.util.List;
import org.hearth.api.report.Chart;
import org.hearth.documents.chart.SvgCanvas.Anchor;
import org.hearth.documents.words.Numerals;

/**
 * One person's scores over time: a panel for each scale, one above the other on the same days, and below them the thread of
 * sessions, which is dotted while support rests and never cut.
 */
final class TrajectoryDrawing {
    private static final double LEFT = 34;
    private static final double RIGHT_WIDE = 118;
    private static final double RIGHT_NARROW = 62;
    private static final int ROOMY = 480;
    private static final int NAME = 34;
    /** With words of marks between a panel and its name. */
    private static final int NAME_AND_MARKS = 48;

    private static final int PANEL = 118;
    private static final int GAP = 22;
    private static final int THREAD = 62;
    private static final int KEY = 26;
    private static final List<Tone> TONES = List.of(Tone.D1, Tone.D3, Tone.D4, Tone.D2, Tone.D5);

    private final Chart.Trajectory chart;
    private final int width;
    private final TimeAxis axis;
    private final int name;

    TrajectoryDrawing(Chart.Trajectory chart, int width) {
        this.chart = chart;
        this.width = width;
        this.name = chart.lines().stream().allMatch(line -> line.marks().isEmpty()) ? NAME : NAME_AND_MARKS;
        this.axis = TimeAxis.of(chart, LEFT + 12, width - (isRoomy() ? RIGHT_WIDE : RIGHT_NARROW));
    }

    String svg(Ink ink, String id) {
        int height = chart.lines().size() * (name + PANEL + GAP) + THREAD + KEY;
        SvgRoot root = new SvgRoot(width, height, ink, id, chart.title(), chart.summary());
        SvgCanvas canvas = new SvgCanvas(root, ink);
        double threadAt = chart.lines().size() * (double) (name + PANEL + GAP) + 14;
        rests(canvas, threadAt);
        for (int i = 0; i < chart.lines().size(); i++) {
            panel(
                    canvas,
                    chart.lines().get(i),
                    TONES.get(i % TONES.size()),
                    i,
                    i * (double) (name + PANEL + GAP) + name);
        }
        thread(canvas, threadAt);
        key(canvas, threadAt + THREAD);
        return root.text();
    }

    private boolean isRoomy() {
        return width >= ROOMY;
    }

    private void rests(SvgCanvas canvas, double threadAt) {
        for (Chart.Span rest : chart.rests()) {
            double from = axis.x(rest.from());
            double to = rest.to().map(axis::x).orElse(axis.right());
            canvas.rectangle(from, name, Math.max(2, to - from), threadAt - name, Tone.SUNK);
            if (to - from > 56) {
                canvas.text((from + to) / 2, name + 15.0, "Resting", Tone.INK_2, Anchor.MIDDLE, false);
            }
        }
    }

    private void panel(SvgCanvas canvas, Chart.Line line, Tone tone, int series, double top) {
        double bottom = top + PANEL;
        canvas.text(0, top - (name - 16), line.label(), Tone.INK, Anchor.START, true);
        for (double value : List.of(line.min(), line.max())) {
            double y = y(line, value, bottom);
            canvas.line(LEFT, y, axis.right(), y, Tone.LINE);
            canvas.text(LEFT - 8, y + 4.5, tidy(value), Tone.INK_2, Anchor.END, false);
        }
        line.cutoff().ifPresent(cutoff -> {
            double y = y(line, cutoff, bottom);
            canvas.dashed(LEFT, y, axis.right(), y, Tone.INK, "6 4");
            canvas.text(LEFT + 4, y + 16, "cut-off " + tidy(cutoff), Tone.INK_2, Anchor.START, false);
        });
        new LineMarks(line, axis, width).draw(canvas, top, bottom);
        scores(canvas, line, tone, series, bottom);
    }

    private void scores(SvgCanvas canvas, Chart.Line line, Tone tone, int series, double bottom) {
        List<Chart.DatedScore> scores = line.scores();
        StringBuilder moves = new StringBuilder();
        for (Chart.DatedScore score : scores) {
            moves.append(moves.isEmpty() ? "M" : " L")
                    .append(SvgCanvas.number(axis.x(score.on())))
                    .append(' ')
                    .append(SvgCanvas.number(y(line, score.score(), bottom)));
        }
        if (scores.size() > 1) {
            canvas.path(moves.toString(), tone, 2.5);
        }
        double labelled = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.size(); i++) {
            Chart.DatedScore score = scores.get(i);
            double x = axis.x(score.on());
            double y = y(line, score.score(), bottom);
            mark(canvas, x, y, tone, series);
            if (score.reliableChange()) {
                canvas.ring(x, y, 9, Tone.INK);
            }
            if (i == scores.size() - 1) {
                last(canvas, line, x, y);
            } else if (x - labelled > 22) {
                canvas.text(
                        x, y - (score.reliableChange() ? 14 : 10), tidy(score.score()), Tone.INK, Anchor.MIDDLE, true);
                labelled = x;
            }
        }
    }

    /** Series differ by shape as well as by colour. */
    private static void mark(SvgCanvas canvas, double x, double y, Tone tone, int series) {
        switch (series % 3) {
            case 0 -> canvas.dot(x, y, 5, tone);
            case 1 -> canvas.rectangle(x - 4.5, y - 4.5, 9, 9, tone);
            default ->
                canvas.solid("M" + SvgCanvas.number(x) + " " + SvgCanvas.number(y - 6) + " l6 6 -6 6 -6 -6z", tone);
        }
    }

    private void last(SvgCanvas canvas, Chart.Line line, double x, double y) {
        Chart.DatedScore last = line.scores().getLast();
        double change = last.score() - line.scores().getFirst().score();
        canvas.text(x + 16, y + 4.5, tidy(last.score()), Tone.INK, Anchor.START, true);
        if (line.scores().size() > 1) {
            String words = (change > 0 ? "+" : "") + tidy(change);
            canvas.text(
                    x + 16,
                    y + 21,
                    last.reliableChange() && isRoomy() ? words + ", reliable" : words,
                    Tone.INK_2,
                    Anchor.START,
                    false);
        }
    }

    private void thread(SvgCanvas canvas, double y) {
        double from = axis.left() - 8;
        for (Chart.Span rest : chart.rests()) {
            double start = axis.x(rest.from());
            double end = rest.to().map(axis::x).orElse(axis.right());
            canvas.line(from, y, Math.max(from, start), y, Tone.FIELD);
            canvas.dashed(start, y, end, y, Tone.FIELD, "2 5");
            from = end;
        }
        canvas.line(from, y, Math.max(from, axis.right()), y, Tone.FIELD);
        chart.sessions().forEach(day -> canvas.tick(axis.x(day), y - 8, y + 8, Tone.INK, 2.5));
        for (TimeAxis.Mark month : axis.months()) {
            canvas.tick(month.x(), y + 20, y + 24, Tone.FIELD, 1);
            canvas.text(month.x(), y + 38, month.name(), Tone.INK_2, Anchor.MIDDLE, false);
        }
        if (isRoomy() && !chart.sessions().isEmpty()) {
            int sessions = chart.sessions().size();
            canvas.text(
                    axis.right() + 16,
                    y + 4.5,
                    sessions + (sessions == 1 ? " session" : " sessions"),
                    Tone.INK_2,
                    Anchor.START,
                    false);
        }
    }

    /** What the marks mean, as far as they occur. */
    private void key(SvgCanvas canvas, double y) {
        double x = 8;
        boolean ringed = chart.lines().stream()
                .anyMatch(line -> line.scores().stream().anyMatch(Chart.DatedScore::reliableChange));
        if (ringed) {
            canvas.dot(x, y, 4, Tone.D1);
            canvas.ring(x, y, 8, Tone.INK);
            canvas.text(x + 16, y + 4.5, "Reliable change from the first", Tone.INK_2, Anchor.START, false);
            x += 220;
        }
        if (!chart.sessions().isEmpty() && x < width - 80) {
            canvas.tick(x, y - 7, y + 7, Tone.INK, 2.5);
            canvas.text(x + 10, y + 4.5, "Session", Tone.INK_2, Anchor.START, false);
        }
    }

    private static double y(Chart.Line line, double value, double bottom) {
        double span = line.max() - line.min();
        return bottom - (span > 0 ? (value - line.min()) / span : 0.5) * PANEL;
    }

    private static String tidy(double value) {
        return Numerals.rounded(value, value == Math.rint(value) ? 0 : 1);
    }
}
