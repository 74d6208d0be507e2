package org.hearth.demonstration.family;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.programme.GroupSeries.Register;
import org.hearth.api.programme.GroupSeries.Row;
import org.hearth.api.programme.GroupSeries.Seat;
import org.hearth.api.programme.GroupSeries.Session;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Support;
import org.hearth.demonstration.city.Dice;

/** Groups: massage on six Tuesdays, half of them over, with more who would like to come than there is room; and an open door. */
record Circles(Desk desk, LocalDate today) {
    private static final int WEEKS_BEFORE = 2;
    private static final int ROOM = 6;
    private static final int SEATS = 8;

    void meet(Actor worker, List<Family> families) {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY)).minusWeeks(WEEKS_BEFORE);
        List<Family> able = families.stream()
                .filter(family -> family.support().state() == Support.State.IN_TOUCH)
                .filter(family -> family.referral().receivedOn().isBefore(first))
                .filter(family -> people(family, first).size() > 1)
                .skip(SEATS / 2)
                .limit(SEATS)
                .toList();
        circle(worker, "Tuesday massage", Pathway.MASSAGE, "Lower Weir family centre", ROOM, first, 6, able);
        circle(worker, "Thursday door", "stay-and-play", "Tanyard library", 0, first.plusDays(2), 8, able);
    }

    private void circle(
            Actor worker,
            String title,
            String kind,
            String place,
            int room,
            LocalDate first,
            int weeks,
            List<Family> families) {
        Optional<InterventionDefinition> installed =
                desk.catalogue().intervention(kind).map(InterventionType::definition);
        if (installed.isEmpty()) {
            return;
        }
        GroupSeries group = planned(worker, title, first, weeks)
                .orElseGet(() -> desk.groups()
                        .plan(worker, series(worker, title, installed.get(), place, room, first, weeks, families)));
        for (Session session : group.sessions()) {
            if (session.on().isBefore(today) && session.register().isEmpty()) {
                group = desk.groups()
                        .record(
                                worker,
                                group.id(),
                                group.version(),
                                session.id(),
                                register(worker, installed.get(), session, families, room));
            }
        }
    }

    private Optional<GroupSeries> planned(Actor worker, String title, LocalDate first, int weeks) {
        UUID id = Identity.of("group", title);
        return desk.groups().between(worker, first, first.plusWeeks(weeks), 0, 200).rows().stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    private GroupSeries series(
            Actor worker,
            String title,
            InterventionDefinition kind,
            String place,
            int room,
            LocalDate first,
            int weeks,
            List<Family> families) {
        List<Session> sessions = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            sessions.add(new Session(
                    Identity.of("session", title, week),
                    first.plusWeeks(week),
                    LocalTime.of(10, 0),
                    kind.usualMinutes(),
                    Optional.empty()));
        }
        List<Seat> seats = new ArrayList<>();
        for (Family family : room > 0 ? families : List.<Family>of()) {
            seats.add(new Seat(family.id(), first.minusDays(10L - seats.size()), seats.size() >= room));
        }
        return new GroupSeries(
                Identity.of("group", title),
                0,
                title,
                kind.id(),
                kind.title(),
                place,
                room,
                List.of(worker.name()),
                sessions,
                seats);
    }

    /** Those with a place, or whoever came through the open door; one of them could not make it. */
    private static Register register(
            Actor worker, InterventionDefinition kind, Session session, List<Family> families, int room) {
        Dice dice = new Dice(session.id().getLeastSignificantBits());
        List<Row> rows = new ArrayList<>();
        for (Family family : room > 0 ? families.subList(0, Math.min(room, families.size())) : families) {
            boolean came = !dice.happens(0.2);
            if (came || room > 0) {
                rows.add(new Row(
                        family.id(),
                        came ? Outcome.ATTENDED : Outcome.CANCELLED_BY_FAMILY,
                        came ? people(family, session.on()) : Set.of(),
                        came ? answers(kind, dice, true) : Map.of()));
            }
        }
        return new Register(
                answers(kind, dice, false),
                rows,
                worker.name(),
                session.on().atTime(session.at()).toInstant(ZoneOffset.UTC));
    }

    private static Map<String, String> answers(InterventionDefinition kind, Dice dice, boolean eachFamily) {
        Map<String, String> answers = new HashMap<>(SessionRecord.of(kind, dice));
        kind.fields().stream()
                .filter(field -> field.eachFamily() != eachFamily)
                .map(Field::key)
                .forEach(answers::remove);
        return answers;
    }

    private static Set<PersonId> people(Family family, LocalDate on) {
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(family.carers().getFirst().id());
        family.present().stream()
                .filter(person -> person.role() == Person.Role.BABY)
                .filter(baby -> baby.bornOn().filter(born -> !born.isAfter(on)).isPresent())
                .forEach(baby -> people.add(baby.id()));
        return people;
    }
}
