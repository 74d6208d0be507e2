package org.hearth.persistence.nodes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Change;
import org.hearth.api.programme.FamilyId;

/** A change as it travels between nodes: its kind and, for a family, the identity. */
final class ChangeWords {
    private static final String FAMILY = "family ";
    private static final Map<String, Change> GENERAL = Map.of(
            "alerts", new Change.AlertsChanged(),
            "groups", new Change.GroupsChanged(),
            "workforce", new Change.WorkforceChanged());

    private ChangeWords() {}

    /** What is told to other nodes, or empty for what every node sees for itself. */
    static Optional<String> of(Change change) {
        if (change instanceof Change.FamilyChanged(FamilyId family)) {
            return Optional.of(FAMILY + family.value());
        }
        return GENERAL.entrySet().stream()
                .filter(entry -> entry.getValue().equals(change))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What was told, or empty if another release told something that this one does not know. */
    static Optional<Change> read(String words) {
        try {
            return words.startsWith(FAMILY)
                    ? Optional.of(
                            new Change.FamilyChanged(new FamilyId(UUID.fromString(words.substring(FAMILY.length())))))
                    : Optional.ofNullable(GENERAL.get(words));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Every change that is not about one family. */
    static List<Change> general() {
        return List.copyOf(GENERAL.values());
    }
}
