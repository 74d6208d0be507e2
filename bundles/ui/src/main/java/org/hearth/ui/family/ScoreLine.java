package org.hearth.ui.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.Chart;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Words;

/**
 * One person's scores on one scale, in order of time, at least one.
 *
 * @param label what the scale is called on screens
 * @param scale its definition when it was last answered
 */
record ScoreLine(String label, Scale scale, List<Dated> scores) {
    ScoreLine {
        scores = List.copyOf(scores);
    }

    /** A score on a day. */
    record Dated(LocalDate on, double score) {}

    private Dated first() {
        return scores.getFirst();
    }

    private Dated last() {
        return scores.getLast();
    }

    /** Whether that score differs from the first by more than measurement error; never for the first itself. */
    boolean isReliable(Dated score) {
        return ReliableRule.of(scale)
                .map(rule -> rule.holds(first().score(), score.score()))
                .orElse(false);
    }

    /** The line as a chart shows it. */
    Chart.Line drawn() {
        return new Chart.Line(
                label,
                scale.min(),
                scale.max(),
                scale.caseness().map(rule -> rule.threshold()),
                scores.stream()
                        .map(score -> new Chart.DatedScore(score.on(), score.score(), isReliable(score)))
                        .toList());
    }

    /** The line in a sentence. */
    String sentence(LocalDate today) {
        List<String> more = new ArrayList<>();
        String what;
        if (scores.size() == 1) {
            what = label + " was " + Words.score(last().score()) + " on " + Dates.plain(last().on(), today);
        } else if (first().score() == last().score()) {
            what = label + " was " + Words.score(first().score()) + " first and is " + Words.score(last().score())
                    + " again " + Dates.stretch(first().on(), last().on()) + " later";
        } else {
            what = label + " went from " + Words.score(first().score()) + " to " + Words.score(last().score())
                    + " over " + Dates.stretch(first().on(), last().on());
            if (ReliableRule.of(scale).isPresent()) {
                more.add(
                        isReliable(last())
                                ? "more than measurement error alone would explain"
                                : "no more than measurement error could explain");
            }
        }
        cutoff().ifPresent(more::add);
        return what + (more.isEmpty() ? "." : ": " + String.join(", ", more) + ".");
    }

    private Optional<String> cutoff() {
        return scale.caseness().map(rule -> {
            boolean reached = scale.isCase(last().score()).orElse(false);
            boolean downIsBetter = scale.direction() != Direction.HIGHER_IS_BETTER;
            String side = reached ? (downIsBetter ? "at or above" : "at or below") : (downIsBetter ? "below" : "above");
            return (scores.size() == 1 ? "" : "the last one ") + side + " the cut-off of "
                    + Words.score(rule.threshold());
        });
    }
}
