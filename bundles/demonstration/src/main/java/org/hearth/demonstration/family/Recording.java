package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;
import org.hearth.demonstration.city.Dice;

/** Records the made-up families through the use cases, as people would have done day by day. */
public final class Recording {
    private static final String PSYCHOTHERAPY = "parent-infant-psychotherapy";
    private static final String MASSAGE = "baby-massage";
    private static final Set<String> INSTRUMENTS = Set.of("epds", "gad7", "phq9");
    private static final long SEED = 2026;
    private static final int EVERY_SIXTH = 6;

    private final Casework casework;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final LocalDate today;

    /** Records with these use cases and plug-ins, seen from that day. */
    public Recording(Casework casework, Assessments assessments, Catalogue catalogue, LocalDate today) {
        this.casework = casework;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.today = today;
    }

    /** Whether every plug-in that the families need is installed. */
    public static boolean isPossible(Catalogue catalogue) {
        return INSTRUMENTS.stream().allMatch(id -> catalogue.instrument(id).isPresent())
                && catalogue.intervention(PSYCHOTHERAPY).isPresent()
                && catalogue.intervention(MASSAGE).isPresent();
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
            byWorker.get(worker).add(register(workers.get(worker), household, course, dice));
        }
        for (int i = 0; i < workers.size(); i++) {
            contacts(workers.get(i), byWorker.get(i));
        }
        return households.size();
    }

    /** A family that is registered, and what happened to it. */
    private record Recorded(Family family, Course course) {}

    private Recorded register(Actor worker, Household household, Course course, Dice dice) {
        Family family = casework.register(
                worker,
                new NewFamily(
                        household.people(today),
                        SafeContact.inWords(household.safeContact()),
                        new Referral(day(course.referred()), source(dice)),
                        Optional.of(worker.username()),
                        Area.of(household.area())));
        for (Course.Rest rest : course.rests()) {
            family = casework.rest(
                    worker,
                    family.id(),
                    family.version(),
                    day(rest.from()),
                    "They would like some time for themselves.");
            if (rest.back() >= 0) {
                family = casework.welcomeBack(
                        worker, family.id(), family.version(), day(rest.back()), "They got in touch again.");
            }
        }
        forms(worker, family, course.forms(), dice);
        return new Recorded(family, course);
    }

    private static String source(Dice dice) {
        return new String[] {"Health visitor", "GP", "Midwife", "Came by themselves", "Children's centre"}
                [dice.weighted(40, 20, 20, 12, 8)];
    }

    private void forms(Actor worker, Family family, List<Course.Form> forms, Dice dice) {
        for (Course.Form form : forms) {
            InstrumentDefinition instrument =
                    catalogue.instrument(form.instrument()).orElseThrow().definition();
            Responses.Answers answers = AnsweredForm.of(instrument, form.distress(), form.risk(), dice);
            assessments.record(
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
                                    ? "Talked about it before I left. She is safe tonight; her sister is with her."
                                    : ""));
        }
    }

    /** The first contact of each family, then the second of each, and so on: few transactions instead of hundreds. */
    private void contacts(Actor worker, List<Recorded> families) {
        for (int round = 0; ; round++) {
            List<Contact> contacts = new ArrayList<>();
            for (Recorded one : families) {
                if (round < one.course().contacts().size()) {
                    contacts.add(contact(
                            worker, one.family(), one.course().contacts().get(round)));
                }
            }
            if (contacts.isEmpty()) {
                return;
            }
            casework.record(worker, contacts);
        }
    }

    private Contact contact(Actor worker, Family family, Course.Visit visit) {
        LocalDate on = day(visit.day());
        boolean massage = visit.kind() >= 50
                && visit.kind() < 65
                && family.babies().stream().anyMatch(isBorn(on));
        Contact.Outcome outcome = visit.kind() >= 97
                ? Contact.Outcome.CANCELLED_BY_SERVICE
                : visit.kind() >= 92
                        ? Contact.Outcome.CANCELLED_BY_FAMILY
                        : visit.kind() >= 84 ? Contact.Outcome.DID_NOT_ATTEND : Contact.Outcome.ATTENDED;
        return new Contact(
                ContactId.create(),
                family.id(),
                on,
                Optional.empty(),
                massage ? MASSAGE : PSYCHOTHERAPY,
                "",
                people(family, on),
                massage
                        ? Contact.Medium.GROUP
                        : visit.kind() >= 75
                                ? Contact.Medium.VIDEO
                                : visit.kind() >= 40 ? Contact.Medium.TELEPHONE : Contact.Medium.FACE_TO_FACE,
                outcome,
                outcome == Contact.Outcome.ATTENDED ? OptionalInt.of(massage ? 60 : 50) : OptionalInt.empty(),
                worker.name(),
                Map.of(),
                visit.note());
    }

    private static Set<PersonId> people(Family family, LocalDate on) {
        List<PersonId> people = new ArrayList<>();
        people.add(family.carers().getFirst().id());
        family.babies().stream().filter(isBorn(on)).forEach(baby -> people.add(baby.id()));
        return Set.copyOf(people);
    }

    private static Predicate<Person> isBorn(LocalDate on) {
        return baby -> baby.bornOn().filter(born -> !born.isAfter(on)).isPresent();
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }
}
