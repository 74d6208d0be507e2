package org.hearth.core.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.Problem;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.programme.Referral;
import org.hearth.api.store.StoredAccount;
import org.hearth.core.area.InstalledAreas;

/** A small programme for tests: two colleagues, one made-up instrument, two kinds of support, and a family. */
final class Programme {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final Actor WORKER = new Actor("wren", "Wren Ashby", Set.of(Role.PRACTITIONER));
    static final Actor LEAD = new Actor("rowan", "Rowan Hale", Set.of(Role.SAFEGUARDING_LEAD));
    static final Actor MANAGER = new Actor("linden", "Linden Marsh", Set.of(Role.MANAGER));
    static final Actor ADMINISTRATOR = new Actor("ash", "Ash Ford", Set.of(Role.ADMINISTRATOR));

    final FakeStore store = new FakeStore();
    final List<Change> published = new ArrayList<>();
    final Clock clock = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    final FakeCatalogue catalogue = new FakeCatalogue(
            List.of(Instrument.of(mood())),
            List.of(support("songs", Delivery.DYAD), support("training", Delivery.WORKFORCE)),
            List.of());
    final org.hearth.api.casework.Programme profile = new Profile();
    /** After how many quiet weeks there is a reminder. */
    int quietWeeks = 4;

    final AuditedCasework casework = new AuditedCasework(
            store, catalogue, published::add, profile, InstalledAreas.unmapped(store, published::add), clock);
    final ScoringAssessments assessments = new ScoringAssessments(store, catalogue, published::add, clock);
    final WatchedAlerts alerts = new WatchedAlerts(store, published::add, AlertRules.usual(), clock);

    Programme() {
        store.kept.accounts.put(
                WORKER.username(),
                new StoredAccount(WORKER.username(), WORKER.name(), "not a hash", WORKER.roles(), true));
    }

    static Person carer() {
        return new Person(
                PersonId.create(),
                Person.Role.CARER,
                "Fern Dale",
                "mum",
                Optional.of(LocalDate.of(1995, 5, 5)),
                Optional.empty());
    }

    static Person baby() {
        return new Person(
                PersonId.create(),
                Person.Role.BABY,
                "Robin",
                "",
                Optional.of(LocalDate.of(2025, 12, 1)),
                Optional.empty());
    }

    static Person expected(LocalDate due) {
        return new Person(PersonId.create(), Person.Role.BABY, "", "", Optional.empty(), Optional.of(due));
    }

    static NewFamily newFamily(Person... people) {
        return new NewFamily(
                List.of(people), "", new Referral(LocalDate.of(2026, 1, 5), "A1"), Optional.of("wren"), "NG7");
    }

    Family registered() {
        return casework.register(WORKER, newFamily(carer(), baby()));
    }

    static Contact contact(Family family) {
        return contact(family, TODAY, Map.of());
    }

    static Contact contact(Family family, LocalDate on, Map<String, String> answers) {
        return new Contact(
                ContactId.create(),
                family.id(),
                on,
                Optional.empty(),
                "songs",
                "",
                Set.of(family.carers().getFirst().id()),
                Contact.Medium.FACE_TO_FACE,
                Contact.Outcome.ATTENDED,
                OptionalInt.of(45),
                "",
                answers,
                "");
    }

    static NewAssessment answered(Family family, Map<Integer, Double> answers, String safetyAction) {
        return new NewAssessment(
                family.id(),
                family.carers().getFirst().id(),
                TODAY,
                Rater.SELF,
                "mood",
                "1.0.0",
                new Responses.Answers(answers),
                safetyAction);
    }

    static InstrumentDefinition mood() {
        return mood("mood");
    }

    static InstrumentDefinition mood(String id) {
        List<Option> options =
                List.of(new Option("no", 0, "no"), new Option("some", 1, "some"), new Option("yes", 2, "yes"));
        return new InstrumentDefinition(
                id,
                "1.0.0",
                "Mood check",
                Rater.SELF,
                "last week",
                "adults",
                new Licence("public-domain", "nobody", true, "", ""),
                "made up for tests",
                List.of(),
                List.of(
                        new Item(1, "sleep", options, true, Optional.empty()),
                        new Item(2, "appetite", options, true, Optional.empty()),
                        new Item(3, "thoughts of harm", options, true, Optional.empty())),
                List.of(new Scale(
                        "total",
                        "Total",
                        List.of(1, 2, 3),
                        new Combination.Sum(),
                        Direction.HIGHER_IS_WORSE,
                        0,
                        6,
                        new MissingRule.AllRequired(),
                        List.of(new Band("low", 0, 2), new Band("high", 3, 6)),
                        Optional.empty(),
                        Norms.none())),
                List.of(new RiskRule(3, Set.of(1.0, 2.0), RiskRule.Level.IMMEDIATE, "Talk before they leave")),
                List.of(),
                Map.of());
    }

    private static InterventionType support(String id, Delivery delivery) {
        return InterventionType.of(new InterventionDefinition(
                id,
                "1.0.0",
                id.equals("songs") ? "Songs together" : "Training",
                "",
                "",
                delivery,
                45,
                List.of(
                        new Field.WholeNumber("songs", "Songs sung", "", 0, 20),
                        new Field.Choice("mood", "How it went", "", List.of("well", "so so")),
                        new Field.YesNo("again", "Come again?", ""),
                        new Field.Text("words", "In a word", "", false)),
                List.of(),
                List.of(),
                ""));
    }

    private final class Profile implements org.hearth.api.casework.Programme {
        @Override
        public ProgrammeProfile profile() {
            ProgrammeProfile plain = ProgrammeProfile.plain();
            return new ProgrammeProfile(
                    plain.name(),
                    plain.area(),
                    plain.logo(),
                    plain.accent(),
                    plain.unitCosts(),
                    plain.helpNumbers(),
                    plain.reach(),
                    quietWeeks);
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}
