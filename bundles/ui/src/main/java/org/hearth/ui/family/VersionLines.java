package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.VersionOrder;
import org.hearth.api.programme.Assessment;

/**
 * One person's questionnaires with one instrument as lines: versions whose scores mean the same share a line, on which it is
 * marked where the version changed; the others have a line of their own and are never compared.
 */
final class VersionLines {
    private static final int FEW = 3;

    private final List<List<Assessment>> groups = new ArrayList<>();

    private VersionLines(List<Assessment> inTime) {
        for (Assessment assessment : inTime) {
            groups.stream()
                    .filter(group -> group.getFirst()
                            .instrument()
                            .differencesFrom(assessment.instrument())
                            .isEmpty())
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(assessment);
        }
    }

    /** The lines, by when they begin; none without a score. */
    static List<ScoreLine> of(List<Assessment> inTime) {
        VersionLines versions = new VersionLines(
                inTime.stream().filter(one -> score(one).isPresent()).toList());
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 0; i < versions.groups.size(); i++) {
            lines.add(versions.line(i));
        }
        return lines;
    }

    private ScoreLine line(int number) {
        List<Assessment> group = groups.get(number);
        InstrumentDefinition latest = group.getLast().instrument();
        boolean alone = groups.size() == 1;
        return new ScoreLine(
                alone ? latest.title() : say("{0} ({1})", latest.title(), named(group)),
                latest.mainScale(),
                group.stream()
                        .map(one -> new ScoreLine.Dated(one.on(), score(one).orElseThrow()))
                        .toList(),
                turns(number),
                number == 0 ? "" : apart(groups.get(number - 1).getLast().instrument(), latest));
    }

    private List<ScoreLine.Turn> turns(int number) {
        List<Assessment> group = groups.get(number);
        List<ScoreLine.Turn> turns = new ArrayList<>();
        Optional<InstrumentDefinition> before = number == 0
                ? Optional.empty()
                : Optional.of(groups.get(number - 1).getLast().instrument());
        for (Assessment assessment : group) {
            InstrumentDefinition now = assessment.instrument();
            before.filter(other -> !other.version().equals(now.version())
                            || !other.differencesFrom(now).isEmpty())
                    .ifPresent(other -> turns.add(new ScoreLine.Turn(assessment.on(), turned(other, now))));
            before = Optional.of(now);
        }
        return turns;
    }

    private static String turned(InstrumentDefinition before, InstrumentDefinition now) {
        return before.version().equals(now.version())
                ? say("version {0} with other content", now.version())
                : say("version {0}", now.version());
    }

    private static String apart(InstrumentDefinition before, InstrumentDefinition now) {
        return say(
                "{0} is not compared with its scores before, because the versions differ: {1}.",
                now.title(), few(before.differencesFrom(now)));
    }

    private static String named(List<Assessment> group) {
        TreeSet<String> versions = new TreeSet<>(VersionOrder.OLDEST_FIRST);
        group.forEach(one -> versions.add(one.instrument().version()));
        return count(
                versions.size(),
                "version {1}",
                "versions {1}",
                versions.stream()
                        .reduce((one, other) -> say("{0} and {1}", one, other))
                        .orElseThrow());
    }

    private static String few(List<String> differences) {
        return differences.size() <= FEW
                ? String.join("; ", differences)
                : say("{0}; and more", String.join("; ", differences.subList(0, FEW)));
    }

    private static Optional<Double> score(Assessment assessment) {
        Scale main = assessment.instrument().mainScale();
        return assessment.scores().scale(main.id()).orElse(null) instanceof ScoreSheet.Scored scored
                ? Optional.of(scored.value())
                : Optional.empty();
    }
}
