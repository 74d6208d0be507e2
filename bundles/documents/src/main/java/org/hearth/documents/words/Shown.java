package org.hearth.documents.words;

import java.util.Optional;
import org.hearth.api.report.Block;
import org.hearth.api.report.Value;

/** What people read for a value. */
public final class Shown {
    /** What stands in place of a value that could not be computed; the reason stands beside it. */
    public static final String NOT_COMPUTED = "\u2013";

    private Shown() {}

    /** The value itself, such as <em>60%</em>, <em>−3.9</em> or <em>under 5</em>. */
    public static String value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Count(long people) -> Numerals.whole(people);
            case Value.Share(long numerator, long denominator) ->
                Numerals.percentage((double) numerator / denominator) + "%";
            case Value.Measure measure -> number(measure.value(), measure.decimals());
            case Value.Constant constant -> number(constant.value(), constant.decimals());
            case Value.Absent absent -> NOT_COMPUTED;
            case Value.Withheld(String shown) -> shown;
        };
    }

    /** Why there is no value, if there is none. */
    public static Optional<String> reason(Value value) {
        return switch (value) {
            case Value.Absent(String because) -> Optional.of(because);
            case Value.Measure measure
            when !Double.isFinite(measure.value()) -> Optional.of("it is not a finite number");
            default -> Optional.empty();
        };
    }

    /** What the value rests on, such as <em>96 of 161</em> or <em>n = 161</em>. */
    public static Optional<String> base(Value value) {
        return switch (value) {
            case Value.Share(long numerator, long denominator) ->
                Optional.of(Numerals.whole(numerator) + " of " + Numerals.whole(denominator));
            case Value.Measure measure
            when Double.isFinite(measure.value()) -> Optional.of("n = " + Numerals.whole(measure.people()));
            default -> Optional.empty();
        };
    }

    /** The figure's interval, such as <em>95% interval 52 to 67%</em>; none around a value that is not shown. */
    public static Optional<String> interval(Block.Figure figure) {
        return figure.interval()
                .filter(interval -> Double.isFinite(interval.low()) && Double.isFinite(interval.high()))
                .flatMap(interval -> bounds(figure.value(), interval)
                        .map(bounds -> Numerals.percentage(interval.level()) + "% interval " + bounds));
    }

    private static Optional<String> bounds(Value value, Block.Interval interval) {
        return switch (value) {
            case Value.Share share ->
                Optional.of(Numerals.percentage(interval.low()) + " to " + Numerals.percentage(interval.high()) + "%");
            case Value.Measure measure
            when Double.isFinite(measure.value()) -> Optional.of(span(interval, measure.decimals()));
            case Value.Constant constant -> Optional.of(span(interval, constant.decimals()));
            case Value.Count count -> Optional.of(span(interval, 0));
            default -> Optional.empty();
        };
    }

    private static String span(Block.Interval interval, int decimals) {
        return Numerals.rounded(interval.low(), decimals) + " to " + Numerals.rounded(interval.high(), decimals);
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? Numerals.rounded(value, decimals) : NOT_COMPUTED;
    }
}
