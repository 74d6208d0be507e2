package org.hearth.testkit.report;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;

/**
 * The numbers that a document gives as figures.
 *
 * @param values each as a number: counts, both parts of a share and its per cent, statistics and the ends of intervals
 */
record FigureNumbers(List<Double> values) {

    static FigureNumbers of(ReportDocument document) {
        List<Double> values = new ArrayList<>();
        for (Figure figure : document.figures()) {
            values.addAll(numbers(figure));
        }
        return new FigureNumbers(values);
    }

    static List<Double> numbers(Figure figure) {
        List<Double> values = new ArrayList<>();
        switch (figure.value()) {
            case Value.Count(long people) -> values.add((double) people);
            case Value.Share(long numerator, long denominator) -> {
                values.add((double) numerator);
                values.add((double) denominator);
                values.add(100.0 * numerator / denominator);
            }
            case Value.Measure measure -> {
                values.add(measure.value());
                values.add((double) measure.people());
            }
            case Value.Constant constant -> values.add(constant.value());
            case Value.Text text -> {}
            case Value.Absent absent -> {}
            case Value.Withheld withheld -> {}
        }
        figure.interval().ifPresent(interval -> {
            values.add(interval.low());
            values.add(interval.high());
            values.add(interval.level() * 100);
        });
        return values;
    }

    /** Whether a number as it is written is one of them, rounded as it is written. */
    boolean have(String written) {
        String plain = written.replace(",", "");
        int point = plain.indexOf('.');
        double unit = Math.pow(10, point < 0 ? 0 : plain.length() - point - 1);
        double number = Double.parseDouble(plain);
        return values.stream().anyMatch(value -> Math.abs(Math.abs(value) * unit - number * unit) <= 0.5 + 1e-9);
    }

    boolean haveCount(long count) {
        return values.contains((double) count);
    }
}
