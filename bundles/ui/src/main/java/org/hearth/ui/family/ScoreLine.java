package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

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
            return say("{0} from here", version);
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
        List<String> sentences = new ArrayList<>();
        sentences.add(whole(course(today), meaning()));
        // where the line itself begins with a version, its label has said so
        turns.stream()
                .filter(turn -> apart.isEmpty() || !turn.on().equals(first().on()))
                .forEach(turn ->
                        sentences.add(say("From {0} on it was {1}.", Dates.plain(turn.on(), today), turn.version())));
        if (!apart.isEmpty()) {
            sentences.add(apart);
        }
        return String.join(" ", sentences);
    }

    private String course(LocalDate today) {
        String before = Words.score(first().score());
        String now = Words.score(last().score());
        if (scores.size() == 1) {
            return say("{0} was {1} on {2}", label, now, Dates.plain(last().on(), today));
        }
        String time = Dates.stretch(first().on(), last().on());
        return first().score() == last().score()
                ? say("{0} was {1} first and is {2} again {3} later", label, before, now, time)
                : say("{0} went from {1} to {2} over {3}", label, before, now, time);
    }

    private List<String> meaning() {
        List<String> meaning = new ArrayList<>();
        if (first().score() != last().score() && ReliableRule.of(scale).isPresent()) {
            meaning.add(
                    isReliable(last())
                            ? say("more than measurement error alone would explain")
                            : say("no more than measurement error could explain"));
        }
        cutoff().ifPresent(meaning::add);
        return meaning;
    }

    private static String whole(String course, List<String> meaning) {
        return switch (meaning.size()) {
            case 0 -> say("{0}.", course);
            case 1 -> say("{0}: {1}.", course, meaning.getFirst());
            default -> say("{0}: {1}, {2}.", course, meaning.getFirst(), meaning.getLast());
        };
    }

    /** What a table says of a score. */
    String cell(Dated score) {
        List<String> words = new ArrayList<>(List.of(Words.score(score.score())));
        if (isReliable(score)) {
            words.add(say("reliable change"));
        }
        turns.stream().filter(turn -> turn.on().equals(score.on())).forEach(turn -> words.add(turn.fromHere()));
        return String.join(", ", words);
    }

    private Optional<String> cutoff() {
        return scale.caseness().map(rule -> {
            String side = side(Words.score(rule.threshold()));
            return scores.size() == 1 ? side : say("the last one {0}", side);
        });
    }

    private String side(String threshold) {
        boolean reached = scale.isCase(last().score()).orElse(false);
        if (scale.direction() != Direction.HIGHER_IS_BETTER) {
            return reached
                    ? say("at or above the cut-off of {0}", threshold)
                    : say("below the cut-off of {0}", threshold);
        }
        return reached ? say("at or below the cut-off of {0}", threshold) : say("above the cut-off of {0}", threshold);
    }
}
