package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of support that a family has taken up: one strand among any number at once. It may pause and go on; it has no end.
 *
 * @param id its identity
 * @param version how often it was changed; 0 before it is kept
 * @param family whose
 * @param intervention the intervention type's id
 * @param title its title when it was taken up, so that the record stays readable without the plug-in
 * @param people who takes part; empty if that was not said
 * @param worker the practitioner's name; empty if not said
 * @param moments when it was taken up, paused and taken up again, in order of time; the first says when it was taken up
 */
@LeafKind("strand")
public record Strand(
        UUID id,
        long version,
        FamilyId family,
        String intervention,
        String title,
        Set<PersonId> people,
        String worker,
        List<Moment> moments)
        implements Leaf<Strand> {

    /** @throws IllegalArgumentException if nothing says when it was taken up */
    public Strand {
        people = Set.copyOf(people);
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("expected the moment in which the support was taken up");
        }
    }

    /** A strand that is taken up. */
    public static Strand takenUp(
            FamilyId family, String intervention, String title, LocalDate on, Set<PersonId> people, String worker) {
        return new Strand(
                UUID.randomUUID(),
                0,
                family,
                intervention,
                title,
                people,
                worker,
                List.of(new Moment(on, Turn.TAKEN_UP)));
    }

    /** The key of the one strand that a family has of an intervention type. */
    public static String keyOf(FamilyId family, String intervention) {
        return family + "/" + intervention;
    }

    /** Since when the family has it. */
    public LocalDate since() {
        return moments.getFirst().on();
    }

    /** Since when it pauses; empty while it goes on. */
    public Optional<LocalDate> pausedSince() {
        return Optional.of(moments.getLast())
                .filter(last -> last.turn() == Turn.PAUSED)
                .map(Moment::on);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return since();
    }

    @Override
    public String key() {
        return keyOf(family, intervention);
    }

    @Override
    public Strand withVersion(long kept) {
        return new Strand(id, kept, family, intervention, title, people, worker, moments);
    }

    /** The same with other people and another practitioner. */
    public Strand with(Set<PersonId> others, String another) {
        return new Strand(id, version, family, intervention, title, others, another, moments);
    }

    /** The same with one more moment. */
    public Strand with(Moment next) {
        List<Moment> all = new ArrayList<>(moments);
        all.add(next);
        return with(all);
    }

    /** The same with other moments. */
    public Strand with(List<Moment> others) {
        return new Strand(id, version, family, intervention, title, people, worker, others);
    }

    /**
     * Something that happened with it.
     *
     * @param on the day
     * @param turn what happened
     */
    public record Moment(LocalDate on, Turn turn) {}

    /** What can happen with a strand. */
    public enum Turn {
        /** The family took it up. */
        TAKEN_UP,
        /** It pauses. */
        PAUSED,
        /** It goes on. */
        TAKEN_UP_AGAIN
    }
}
