package org.hearth.documents.data;

import org.hearth.api.report.Value;

/** A value as a program reads it: unrounded, and nothing where there is nothing. */
public sealed interface Datum {

    /** A whole number. */
    record Whole(long value) implements Datum {}

    /** A finite number. */
    record Real(double value) implements Datum {}

    /** Words, among them those that stand in place of a number held back. */
    record Words(String text) implements Datum {}

    /** No value. */
    record Nothing() implements Datum {}

    /** The value as a program reads it; a share is a fraction of one. */
    static Datum of(Value value) {
        return switch (value) {
            case Value.Text(String text) -> new Words(text);
            case Value.Count(long people) -> new Whole(people);
            case Value.Share(long numerator, long denominator) -> real((double) numerator / denominator);
            case Value.Measure measure -> real(measure.value());
            case Value.Constant constant -> real(constant.value());
            case Value.Absent absent -> new Nothing();
            case Value.Withheld(String shown) -> new Words(shown);
        };
    }

    private static Datum real(double value) {
        return Double.isFinite(value) ? new Real(value) : new Nothing();
    }
}
