package org.hearth.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic that was computed, or the reason why it could not be.
 *
 * @param <T> what the statistic is made of
 */
public sealed interface Result<T> {

    /**
     * A statistic that was computed.
     *
     * @param value the statistic
     */
    record Present<T>(T value) implements Result<T> {}

    /**
     * A statistic that the data do not allow.
     *
     * @param reason why not
     */
    record Absent<T>(Reason reason) implements Result<T> {}

    /** Returns a result that holds {@code value}. */
    static <T> Result<T> of(T value) {
        return new Present<>(value);
    }

    /** Returns a result that is absent because of {@code reason}. */
    static <T> Result<T> absent(Reason reason) {
        return new Absent<>(reason);
    }

    /** Returns the statistic, or nothing where it is absent. */
    default Optional<T> toOptional() {
        return switch (this) {
            case Present<T>(T value) -> Optional.of(value);
            case Absent<T> absent -> Optional.empty();
        };
    }

    /** Returns the reason of an absent result, or nothing where the statistic is present. */
    default Optional<Reason> absence() {
        return switch (this) {
            case Present<T> present -> Optional.empty();
            case Absent<T>(Reason reason) -> Optional.of(reason);
        };
    }

    /**
     * Returns the result of {@code function} on the statistic, absent for the same reason where this one is absent.
     *
     * @param function is called at most once
     */
    default <R> Result<R> map(Function<? super T, ? extends R> function) {
        return switch (this) {
            case Present<T>(T value) -> of(function.apply(value));
            case Absent<T>(Reason reason) -> absent(reason);
        };
    }
}
