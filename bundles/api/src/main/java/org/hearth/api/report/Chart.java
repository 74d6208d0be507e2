package org.hearth.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Direction;

/** A chart, typed by what it shows. It always carries a text summary; a table says the same in numbers. */
public sealed interface Chart extends Block {

    /** Stable id such as {@code gad7.total.distribution}. */
    String id();

    /** What people read above it. */
    String title();

    /** What it shows, in a sentence or two, for those who do not see it. */
    String summary();

    /**
     * How many people fall in each category, for one or more groups side by side, such as first and last score by band.
     *
     * @param axis what the categories are
     * @param categories in order
     * @param series one for each group
     */
    record Distribution(
            String id, String title, String summary, String axis, List<String> categories, List<Series> series)
            implements Chart {
        public Distribution {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /**
     * One group of a distribution.
     *
     * @param label what people read
     * @param counts one {@link Value.Count} or {@link Value.Withheld} for each category
     */
    record Series(String label, List<Value> counts) {
        public Series {
            counts = List.copyOf(counts);
        }
    }

    /**
     * First against last score, with the band that measurement error could explain: the plot of Jacobson and Truax. Each
     * point stands for few people, so that disclosure control may replace the whole chart.
     *
     * @param scale the scale's title
     * @param min lowest possible score
     * @param max highest possible score
     * @param direction which way is worse
     * @param cutoff the clinical cut-off or the caseness threshold, if there is one
     * @param reliableThreshold the size from which, or beyond which, a change is reliable; empty if not known
     * @param thresholdCounts whether a change of just that size is reliable
     * @param points where people are
     */
    record FirstAgainstLast(
            String id,
            String title,
            String summary,
            String scale,
            double min,
            double max,
            Direction direction,
            Optional<Double> cutoff,
            Optional<Double> reliableThreshold,
            boolean thresholdCounts,
            List<Point> points)
            implements Chart {
        public FirstAgainstLast {
            points = List.copyOf(points);
        }
    }

    /**
     * People with the same first and the same last score.
     *
     * @param people how many, at least 1
     */
    record Point(double first, double last, long people) {}

    /**
     * One person's scores over time against cut-offs, with sessions and rests.
     *
     * @param lines one for each scale
     * @param sessions days of attended contacts
     * @param rests times in which support rested
     */
    record Trajectory(
            String id, String title, String summary, List<Line> lines, List<LocalDate> sessions, List<Span> rests)
            implements Chart {
        public Trajectory {
            lines = List.copyOf(lines);
            sessions = List.copyOf(sessions);
            rests = List.copyOf(rests);
        }
    }

    /**
     * One scale of a trajectory.
     *
     * @param label such as <em>GAD-7</em>
     * @param min lowest possible score
     * @param max highest possible score
     * @param cutoff the caseness threshold, if there is one
     * @param scores in order of time
     * @param marks days from which on something about the scores is different, in order of time
     */
    record Line(
            String label, double min, double max, Optional<Double> cutoff, List<DatedScore> scores, List<Mark> marks) {
        public Line {
            scores = List.copyOf(scores);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A day from which on something about a line's scores is different, such as the version of the instrument.
     *
     * @param words what is different, in a few words such as <em>version 2.0.0 from here</em>
     */
    record Mark(LocalDate on, String words) {}

    /**
     * A score on a day.
     *
     * @param reliableChange whether it differs reliably from the first
     */
    record DatedScore(LocalDate on, double score, boolean reliableChange) {}

    /**
     * A stretch of time.
     *
     * @param to the last day; empty while it lasts
     */
    record Span(LocalDate from, Optional<LocalDate> to) {}
}
