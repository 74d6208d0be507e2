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
 * @param turns where the version of the instrument changed
 * @param apart why these scores are not compared with those of the version before; empty when there is nothing to say
 */
record ScoreLine(String label, Scale scale, List<Dated> scores, List<Turn> turns, String apart) {
    ScoreLine {
        scores = List.copyOf(scores);
        turns = List.copyOf(turns);
    }

    /** A score on a day. */
    record Dated(LocalDate on, double score) {}

    /**
     * A day from which on another version was answered.
     *
     * @param version such as <em>version 2.0.0</em>
     */
    record Turn(LocalDate on, String version) {
        String fromHere() {
            return version + " from here";
        }
    }

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
                        .toList(),
                turns.stream()
                        .map(turn -> new Chart.Mark(turn.on(), turn.fromHere()))
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
        StringBuilder words = new StringBuilder(what)
                .append(more.isEmpty() ? "" : ": " + String.join(", ", more))
                .append('.');
        // where the line itself begins with a version, its label has said so
        turns.stream()
                .filter(turn -> apart.isEmpty() || !turn.on().equals(first().on()))
                .forEach(turn -> words.append(" From ")
                        .append(Dates.plain(turn.on(), today))
                        .append(" on it was ")
                        .append(turn.version())
                        .append('.'));
        return words.append(apart.isEmpty() ? "" : " " + apart).toString();
    }

    /** What a table says of a score. */
    String cell(Dated score) {
        StringBuilder words = new StringBuilder(Words.score(score.score()));
        if (isReliable(score)) {
            words.append(", reliable change");
        }
        turns.stream()
                .filter(turn -> turn.on().equals(score.on()))
                .forEach(turn -> words.append(", ").append(turn.fromHere()));
        return words.toString();
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
