package org.hearth.reports.outcomechange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.VersionOrder;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Assessments;

/**
 * The versions of an instrument in one table, beside those that stand in tables of their own.
 *
 * @param table the versions that were pooled
 * @param apart the other tables of the same instrument
 */
record Versions(Assessments table, List<Assessments> apart) {
    Versions {
        apart = List.copyOf(apart);
    }

    static Versions of(EvaluationData data, Assessments table) {
        return new Versions(
                table,
                data.instruments().stream()
                        .filter(other -> other.instrument()
                                .id()
                                .equals(table.instrument().id()))
                        .filter(other -> !other.key().equals(table.key()))
                        .toList());
    }

    InstrumentDefinition instrument() {
        return table.instrument();
    }

    /** What people call the instrument; with its versions where it has some that are not mixed. */
    String title() {
        return apart.isEmpty() ? instrument().title() : instrument().title() + " (" + named() + ")";
    }

    /** That several versions were pooled, and why they may be. */
    Optional<String> pooled() {
        return table.versions().size() < 2
                ? Optional.empty()
                : Optional.of("Versions " + Words.joined(table.versions())
                        + " were pooled: their items and scales are the same.");
    }

    /** That other versions were not, and why they must not be. */
    Optional<String> notMixed() {
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        Set<String> others = new TreeSet<>(VersionOrder.OLDEST_FIRST);
        Set<String> differences = new LinkedHashSet<>();
        for (Assessments other : apart) {
            others.addAll(other.versions());
            differences.addAll(other.instrument().differencesFrom(instrument()));
        }
        return Optional.of(named() + " is not mixed with "
                + (others.size() == 1 ? "version " : "versions ") + Words.joined(new ArrayList<>(others))
                + ", because their scores mean different things: "
                + String.join("; ", differences)
                + ". Nobody's first and last score are taken from both: who answered both may be among those without a later"
                + " score.");
    }

    private String named() {
        String versions = (table.versions().size() == 1 ? "version " : "versions ") + Words.joined(table.versions());
        boolean sameNumber = apart.stream()
                .anyMatch(other -> other.versions().contains(table.versions().getLast()));
        // two contents under one number: the table under the plain id holds the one that was recorded last
        return !sameNumber
                ? versions
                : versions
                        + (table.key().equals(instrument().id())
                                ? ", with its latest content"
                                : ", with the content of " + table.key());
    }
}
