package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.text.Unsuitable;

/**
 * What somebody wants to do, and whom to turn to, when things get hard; in their own words.
 *
 * @param id its identity; there is one plan for each person
 * @param version how often it was changed
 * @param family in whose file
 * @param person whose plan
 * @param editions the plan as it was agreed each time, in order of time; at least one
 */
@LeafKind("safety-plan")
public record SafetyPlan(UUID id, long version, FamilyId family, PersonId person, List<Edition> editions)
        implements Leaf<SafetyPlan> {

    /** @throws IllegalArgumentException if there is no edition */
    public SafetyPlan {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new Unsuitable("A safety plan needs words");
        }
    }

    /** What a plan speaks of, in the order in which it is read. */
    public enum Part {
        /** How I notice that things get hard. */
        SIGNS,
        /** What helps me, by myself. */
        HELPS,
        /** Who I can be with, and where. */
        COMPANY,
        /** Who I can ring, day and night. */
        RING,
        /** How we keep home safe. */
        HOME,
        /** What matters to me. */
        MATTERS
    }

    /**
     * The plan as it was agreed on a day.
     *
     * @param on the day
     * @param reviewOn when to look at it again, if that was agreed
     * @param words what was said about each part; a part without words is absent
     * @param by the name of the practitioner who wrote it down
     * @param at when it was written down
     */
    public record Edition(LocalDate on, Optional<LocalDate> reviewOn, Map<Part, String> words, String by, Instant at) {
        public Edition {
            words = Map.copyOf(words);
        }
    }

    /** The plan as it is now. */
    public Edition current() {
        return editions.getLast();
    }

    @Override
    public SafetyPlan withVersion(long newVersion) {
        return new SafetyPlan(id, newVersion, family, person, editions);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return current().on();
    }
}
