package org.hearth.documents.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.api.report.Chart;

/** Days laid out from left to right, with months marked as often as there is room for their names. */
final class TimeAxis {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("LLL uuuu", Locale.UK);
    private static final double ROOM_FOR_A_NAME = 46;
    /** Steps after which month names fall on the same months each year. */
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    private final LocalDate start;
    private final LocalDate end;
    private final double left;
    private final double right;

    private TimeAxis(LocalDate start, LocalDate end, double left, double right) {
        this.start = start;
        this.end = end;
        this.left = left;
        this.right = right;
    }

    /** An axis on which everything of the chart has its place; a chart without a day is one day long. */
    static TimeAxis of(Chart.Trajectory chart, double left, double right) {
        List<LocalDate> days = Stream.of(
                        chart.lines().stream()
                                .flatMap(line -> line.scores().stream())
                                .map(Chart.DatedScore::on),
                        chart.lines().stream()
                                .flatMap(line -> line.marks().stream())
                                .map(Chart.Mark::on),
                        chart.sessions().stream(),
                        chart.rests().stream().map(Chart.Span::from),
                        chart.rests().stream().flatMap(rest -> rest.to().stream()))
                .flatMap(each -> each)
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
        LocalDate last = days.isEmpty() ? LocalDate.EPOCH : days.getLast();
        return new TimeAxis(first, last.isAfter(first) ? last : first.plusDays(1), left, right);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double x(LocalDate day) {
        double passed = (double) (day.toEpochDay() - start.toEpochDay()) / (end.toEpochDay() - start.toEpochDay());
        return left + passed * (right - left);
    }

    /** The place of a month's first day and its name; the first name, and each January, says the year as well. */
    record Mark(double x, String name) {}

    List<Mark> months() {
        LocalDate month = start.withDayOfMonth(1).isBefore(start)
                ? start.withDayOfMonth(1).plusMonths(1)
                : start;
        double perMonth = (right - left) / Math.max(1, (end.toEpochDay() - start.toEpochDay()) / 30.4);
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if (perMonth * candidate >= ROOM_FOR_A_NAME) {
                step = candidate;
                break;
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (LocalDate at = month; !at.isAfter(end); at = at.plusMonths(step)) {
            boolean year = marks.isEmpty() || step >= 12 || at.getMonthValue() <= step;
            marks.add(new Mark(x(at), (year ? MONTH_AND_YEAR : MONTH).format(at)));
        }
        return marks;
    }
}
