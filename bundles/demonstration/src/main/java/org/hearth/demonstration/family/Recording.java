package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.TimelineEntry.SupportEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.ReferralSource;
import org.hearth.api.programme.SupportChange;
import org.hearth.demonstration.city.Dice;

/**
 * Records the made-up families through the use cases, as people would have done day by day. Everything has an identity made
 * of what it is, so that recording again on the same day keeps nothing twice.
 */
public final class Recording {
    private static final Set<String> INSTRUMENTS = Set.of("epds", "gad7", "phq9");
    private static final long SEED = 2026;
    private static final int EVERY_SIXTH = 6;

    private final Desk desk;
    private final LocalDate today;

    /** Records with these use cases and plug-ins, seen from that day. */
    public Recording(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /** Whether every plug-in that the families need is installed. */
    public static boolean isPossible(Catalogue catalogue) {
        return INSTRUMENTS.stream().allMatch(id -> catalogue.instrument(id).isPresent())
                && catalogue.intervention(Pathway.PSYCHOTHERAPY).isPresent()
                && catalogue.intervention(Pathway.MASSAGE).isPresent();
    }

    /**
     * Records them all.
     *
     * @param workers whose families they are: most are the first worker's
     * @return how many families there are
     */
    public int record(List<Actor> workers) {
        List<Household> households = Household.all();
        List<List<Recorded>> byWorker = new ArrayList<>();
        workers.forEach(worker -> byWorker.add(new ArrayList<>()));
        for (int i = 0; i < households.size(); i++) {
            Dice dice = new Dice(SEED + i);
            Household household = households.get(i);
            Course course = Course.of(i, dice, household.carers().size());
            int worker = i % EVERY_SIXTH == EVERY_SIXTH - 1 ? workers.size() - 1 : 0;
            byWorker.get(worker).add(register(workers.get(worker), i, household, course, dice));
        }
        for (int i = 0; i < workers.size(); i++) {
            Actor worker = workers.get(i);
            contacts(worker, byWorker.get(i));
            for (Recorded one : byWorker.get(i)) {
                new Wishes(desk.goals(), today).set(worker, one.family(), one.number(), one.course());
                new Papers(desk, today).file(worker, one.family(), one.number(), one.course());
                new Asking(desk, today).ask(worker, one.family(), one.number());
            }
        }
        Actor first = workers.getFirst();
        new Circles(desk, today)
                .meet(first, byWorker.getFirst().stream().map(Recorded::family).toList());
        new Colleagues(desk, today).meet(first);
        return households.size();
    }

    /** A family that is registered, and what happened to it. */
    private record Recorded(int number, Family family, Course course) {}

    private Recorded register(Actor worker, int number, Household household, Course course, Dice dice) {
        Family family = desk.casework()
                .register(
                        worker,
                        new NewFamily(
                                household.people(today),
                                household.safely(),
                                referral(day(course.referred()), dice),
                                Optional.of(worker.username()),
                                Area.of(household.area())));
        for (Course.Rest rest : course.rests()) {
            family = turn(
                    worker,
                    family,
                    rest.goodbye() ? SupportChange.Kind.SAID_GOODBYE : SupportChange.Kind.RESTED,
                    day(rest.from()));
            if (rest.back() >= 0) {
                family = turn(worker, family, SupportChange.Kind.WELCOMED_BACK, day(rest.back()));
            }
        }
        forms(worker, family, course.forms(), dice);
        return new Recorded(number, family, course);
    }

    private static Referral referral(LocalDate on, Dice dice) {
        return switch (dice.weighted(40, 20, 20, 12, 8)) {
            case 0 -> new Referral(on, Optional.of(ReferralSource.HEALTH_VISITOR), "", "");
            case 1 -> new Referral(on, Optional.of(ReferralSource.GP), "", "");
            case 2 -> new Referral(on, Optional.of(ReferralSource.MATERNITY), "Community midwives", "");
            case 3 -> new Referral(on, Optional.of(ReferralSource.SELF), "", "Rang after seeing the poster.");
            default -> new Referral(on, Optional.empty(), "Children's centre", "");
        };
    }

    private Family turn(Actor worker, Family family, SupportChange.Kind kind, LocalDate on) {
        boolean there = desk.casework().timeline(worker, family.id()).stream()
                .anyMatch(entry -> entry instanceof SupportEntry(SupportChange change)
                        && change.kind() == kind
                        && change.on().equals(on));
        if (there) {
            return family;
        }
        return switch (kind) {
            case RESTED ->
                desk.casework()
                        .rest(worker, family.id(), family.version(), on, "They would like some time for themselves.");
            case SAID_GOODBYE ->
                desk.casework()
                        .sayGoodbye(
                                worker,
                                family.id(),
                                family.version(),
                                on,
                                "We looked back together. They know that the door is open.");
            default ->
                desk.casework().welcomeBack(worker, family.id(), family.version(), on, "They got in touch again.");
        };
    }

    private void forms(Actor worker, Family family, List<Course.Form> forms, Dice dice) {
        for (Course.Form form : forms) {
            InstrumentDefinition instrument =
                    desk.catalogue().instrument(form.instrument()).orElseThrow().definition();
            Responses.Answers answers = AnsweredForm.of(instrument, form.distress(), form.risk(), dice);
            desk.assessments()
                    .record(
                            worker,
                            new NewAssessment(
                                    family.id(),
                                    family.carers().get(form.carer()).id(),
                                    day(form.day()),
                                    instrument.respondent(),
                                    instrument.id(),
                                    instrument.version(),
                                    answers,
                                    form.risk()
                                            ? "Talked about it before I left. She is safe tonight; her sister is with"
                                                    + " her."
                                            : ""));
        }
    }

    /** The first contact of each family, then the second of each, and so on: few transactions instead of hundreds. */
    private void contacts(Actor worker, List<Recorded> families) {
        Sessions sessions = new Sessions(desk.catalogue(), today);
        for (int round = 0; ; round++) {
            List<Contact> contacts = new ArrayList<>();
            for (Recorded one : families) {
                if (round < one.course().contacts().size()) {
                    contacts.add(sessions.of(
                            worker.name(),
                            one.family(),
                            one.number(),
                            round,
                            one.course().contacts().get(round)));
                }
            }
            if (contacts.isEmpty()) {
                return;
            }
            desk.casework().record(worker, contacts);
        }
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }
}
