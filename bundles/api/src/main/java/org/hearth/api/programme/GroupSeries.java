package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Sessions of a group that belong together, such as baby massage on six Tuesdays, with who has a place and who came.
 *
 * @param id its identity
 * @param version how often it was changed; 0 before it is kept
 * @param title what families call it
 * @param intervention the intervention type's id
 * @param interventionTitle its title when the group was planned
 * @param place where it meets; empty if not said
 * @param capacity for how many families there is room; 0 if it is open to all who come
 * @param workers the practitioners' names
 * @param sessions when it meets, by day
 * @param seats who has a place, in the order in which they got it, those who wait among them
 */
@LeafKind("group")
public record GroupSeries(
        UUID id,
        long version,
        String title,
        String intervention,
        String interventionTitle,
        String place,
        int capacity,
        List<String> workers,
        List<Session> sessions,
        List<Seat> seats)
        implements Leaf<GroupSeries> {

    public GroupSeries {
        workers = List.copyOf(workers);
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::on).thenComparing(Session::at))
                .toList();
        seats = List.copyOf(seats);
    }

    /**
     * A session.
     *
     * @param id its identity
     * @param on the day
     * @param at when it begins, by the clock on the wall
     * @param minutes how long it takes
     * @param register who came; empty until it is recorded
     */
    public record Session(UUID id, LocalDate on, LocalTime at, int minutes, Optional<Register> register) {}

    /**
     * A family's place.
     *
     * @param family whose
     * @param since the day on which they asked for it
     * @param waiting whether the group was full and they wait for a place
     */
    public record Seat(FamilyId family, LocalDate since, boolean waiting) {}

    /**
     * Who came to a session.
     *
     * @param answers what the intervention type asks about the session as a whole, by the fields' keys
     * @param rows a line for each family
     * @param by who wrote it down
     * @param at when
     */
    public record Register(Map<String, String> answers, List<Row> rows, String by, Instant at) {
        public Register {
            answers = Map.copyOf(answers);
            rows = List.copyOf(rows);
        }

        /** How many families came. */
        public long came() {
            return rows.stream()
                    .filter(row -> row.outcome() == Contact.Outcome.ATTENDED)
                    .count();
        }
    }

    /**
     * A family in a register.
     *
     * @param family which
     * @param outcome whether they came
     * @param people who came
     * @param answers what the intervention type asks family by family, by the fields' keys
     */
    public record Row(FamilyId family, Contact.Outcome outcome, Set<PersonId> people, Map<String, String> answers) {
        public Row {
            people = Set.copyOf(people);
            answers = Map.copyOf(answers);
        }
    }

    @Override
    public GroupSeries withVersion(long newVersion) {
        return new GroupSeries(
                id, newVersion, title, intervention, interventionTitle, place, capacity, workers, sessions, seats);
    }

    /** The same series with other sessions. */
    public GroupSeries withSessions(List<Session> others) {
        return new GroupSeries(
                id, version, title, intervention, interventionTitle, place, capacity, workers, others, seats);
    }

    /** The same series with other places. */
    public GroupSeries withSeats(List<Seat> others) {
        return new GroupSeries(
                id, version, title, intervention, interventionTitle, place, capacity, workers, sessions, others);
    }

    /** The same series with a place for that family, a waiting one when it is full; unchanged if they have one. */
    public GroupSeries seated(FamilyId family, LocalDate on) {
        if (seats.stream().anyMatch(seat -> seat.family().equals(family))) {
            return this;
        }
        List<Seat> more = new ArrayList<>(seats);
        more.add(new Seat(family, on, isFull()));
        return withSeats(more);
    }

    /** Whether every place is taken. */
    public boolean isFull() {
        return capacity > 0 && taken() >= capacity;
    }

    /** How many families have a place. */
    public long taken() {
        return seats.stream().filter(seat -> !seat.waiting()).count();
    }

    /** How many families wait for a place. */
    public long waiting() {
        return seats.size() - taken();
    }

    /** The session of that identity, or empty. */
    public Optional<Session> session(UUID wanted) {
        return sessions.stream().filter(session -> session.id().equals(wanted)).findFirst();
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.empty();
    }

    /** The day of the last session. */
    @Override
    public LocalDate listedOn() {
        return sessions.getLast().on();
    }
}
