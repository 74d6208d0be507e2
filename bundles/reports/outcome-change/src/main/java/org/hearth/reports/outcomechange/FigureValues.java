package org.hearth.reports.outcomechange;

import java.util.Optional;
import org.hearth.api.report.Block.Interval;
import org.hearth.api.report.Value;
import org.hearth.api.report.Value.Absent;
import org.hearth.api.report.Value.Measure;
import org.hearth.api.report.Value.Share;
import org.hearth.statistics.Proportion;
import org.hearth.statistics.Result;

/** What the numbers of one scale are as values of a document: how many people each rests on, or why there is none. */
record FigureValues(ScaleChange change) {

    /** A statistic over the pairs. */
    Value measure(Result<Double> result, int decimals) {
        return measure(result, decimals, change.pairs());
    }

    /** A statistic over so many people. */
    Value measure(Result<Double> result, int decimals, int people) {
        return switch (result) {
            case Result.Present<Double>(Double value) -> new Measure(value, decimals, people);
            case Result.Absent<Double>(var reason) -> new Absent(reason.explanation());
        };
    }

    /** A statistic of a test; none where there are too few pairs for one. */
    Value tested(Result<Double> result, int decimals) {
        return change.tested() ? measure(result, decimals) : new Absent(ScaleSection.TOO_FEW);
    }

    /** The same, of one that gives the number of pairs away. */
    Value revealing(Result<Double> result) {
        return tested(result, 0) instanceof Measure(double value, int decimals, long people, boolean reveals)
                ? new Measure(value, decimals, people, true)
                : tested(result, 0);
    }

    /** So many of the pairs. */
    Value share(int people) {
        return new Share(people, change.pairs());
    }

    /** The interval of that share. */
    Optional<Interval> wilson(int people) {
        return Proportion.wilson(people, change.pairs(), ScaleChange.LEVEL)
                .toOptional()
                .map(p -> interval(p.interval()));
    }

    static Interval interval(org.hearth.statistics.Interval interval) {
        return new Interval(interval.low(), interval.high(), interval.level());
    }
}
