package org.hearth.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Code;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.Wording;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.programme.Support;

/** Made-up records. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    static final Instant MOMENT = Instant.parse("2026-10-25T01:30:00.123456789Z");

    /** An instrument that has a bit of everything a definition can say. */
    static final InstrumentDefinition MOOD = mood("1.0.0", "Mood");

    private Samples() {}

    static InstrumentDefinition mood(String version, String title) {
        List<Option> options =
                List.of(new Option("no", 0, "no"), new Option("bit", 0.5, "a bit"), new Option("yes", 1, "yes"));
        List<Item> items = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Item(
                        number,
                        "topic " + number,
                        options,
                        number != 3,
                        number == 1 ? Optional.of("Fühlen Sie sich wohl?") : Optional.empty()))
                .toList();
        Scale total = new Scale(
                "total",
                "Total",
                List.of(1, 2, 3),
                new Combination.Sum(),
                Direction.HIGHER_IS_WORSE,
                0,
                3,
                new MissingRule.AllRequired(),
                List.of(new Band("low", 0, 1), new Band("high", 1.5, 3)),
                Optional.of(new Caseness(2, "made up")),
                new Norms(
                        Optional.of(new ReliableChange.Threshold(1.5, "made up")),
                        Optional.of(new Norms.Population(0.7, 0.4, "made up"))));
        Scale warmth = new Scale(
                "warmth",
                "Warmth",
                List.of(3, 4),
                new Combination.Table(Map.of(0, 0.0, 1, 4.5, 2, 10.0)),
                Direction.HIGHER_IS_BETTER,
                0,
                10,
                new MissingRule.Prorate(1),
                List.of(),
                Optional.empty(),
                new Norms(
                        Optional.of(new ReliableChange.JacobsonTruax(OptionalDouble.empty(), 0.8, "made up")),
                        Optional.empty()));
        Scale mean = new Scale(
                "mean",
                "Mean",
                List.of(1, 4),
                new Combination.Mean(10),
                Direction.NONE,
                0,
                10,
                new MissingRule.FixedValue(0.5),
                List.of(),
                Optional.empty(),
                new Norms(
                        Optional.of(new ReliableChange.JacobsonTruax(OptionalDouble.of(2.5), 0.8, "made up")),
                        Optional.empty()));
        return new InstrumentDefinition(
                "mood",
                version,
                title,
                Rater.CARER,
                "the last week",
                "any",
                new Licence("CC0-1.0", "Nobody", true, "made up", ""),
                "A made-up scale",
                List.of(new Code("LOINC", Code.Use.FORM, "00000-0")),
                items,
                List.of(total, warmth, mean),
                List.of(new RiskRule(4, Set.of(1.0, 0.5), RiskRule.Level.IMMEDIATE, "Ask how they are")),
                List.of(new Example(Map.of(1, 1.0), Map.of("mean", 7.5), "made up")),
                Map.of(
                        "cy",
                        new Wording("mood", "cy", "Helô", Map.of(1, "Sut wyt ti?"), Map.of(1, List.of("na")), "x")));
    }

    /** An instrument of three items whose scales all are their sum. */
    static InstrumentDefinition scale(String id, String version, String... scales) {
        InstrumentDefinition mood = mood(version, "Stream");
        return new InstrumentDefinition(
                id,
                version,
                mood.title(),
                mood.respondent(),
                "",
                "",
                mood.licence(),
                "",
                List.of(),
                mood.items(),
                Stream.of(scales)
                        .map(scale -> new Scale(
                                scale,
                                scale,
                                List.of(1, 2, 3),
                                new Combination.Sum(),
                                Direction.HIGHER_IS_WORSE,
                                0,
                                3,
                                new MissingRule.AllRequired(),
                                List.of(),
                                Optional.empty(),
                                Norms.none()))
                        .toList(),
                List.of(),
                List.of(),
                Map.of());
    }

    static Person carer(String name) {
        return new Person(
                PersonId.create(), Person.Role.CARER, name, "mum", Optional.of(DAY.minusYears(30)), Optional.empty());
    }

    static Person baby(String name) {
        return new Person(
                PersonId.create(), Person.Role.BABY, name, "", Optional.empty(), Optional.of(DAY.plusDays(20)));
    }

    static Family family(Person... people) {
        return new Family(
                FamilyId.create(),
                0,
                List.of(people),
                "Please text first",
                new Referral(DAY.minusDays(40), "midwife"),
                new Support(Support.State.IN_TOUCH, DAY.minusDays(40)),
                Optional.of("worker"),
                "Area 1");
    }

    static Family family(String carer) {
        return family(carer(carer), baby(""));
    }

    static Family with(Family family, List<Person> people) {
        return family.withPeople(people);
    }

    static Family with(Family family, String safeContact, Support support, String keyWorker) {
        return family.withSafeContact(SafeContact.inWords(safeContact))
                .withSupport(support)
                .withKeyWorker(Optional.of(keyWorker));
    }

    static Family living(Family family, String postcode) {
        return family.withArea(Area.of(postcode));
    }

    static Family keptBy(String keyWorker, String carer) {
        Family family = family(carer);
        return with(family, family.safeContact().words(), family.support(), keyWorker);
    }

    static Contact contact(Family family, LocalDate on, Contact.Outcome outcome) {
        return new Contact(
                ContactId.create(),
                family.id(),
                on,
                Optional.of(LocalTime.of(14, 30)),
                "baby-massage",
                "Baby massage 🧡",
                Set.of(family.people().getFirst().id()),
                Contact.Medium.GROUP,
                outcome,
                OptionalInt.of(45),
                "Sam",
                Map.of("What we did", "Sang \"songs\"\nand more"),
                "went well");
    }

    static Assessment assessment(Family family, LocalDate on, InstrumentDefinition instrument, Responses responses) {
        return new Assessment(
                AssessmentId.create(),
                family.id(),
                family.people().getFirst().id(),
                on,
                Rater.SELF,
                instrument,
                responses,
                Instrument.of(instrument).score(responses),
                "Sam");
    }

    static Assessment assessment(Family family, LocalDate on) {
        return assessment(family, on, MOOD, new Responses.Answers(Map.of(1, 1.0, 2, 0.5, 3, 1.0, 4, 0.5)));
    }

    /** The same assessment with one score, as an instrument's own code may give it. */
    static Assessment scored(Assessment assessment, String scale, double score) {
        return new Assessment(
                assessment.id(),
                assessment.family(),
                assessment.person(),
                assessment.on(),
                assessment.rater(),
                assessment.instrument(),
                assessment.responses(),
                new ScoreSheet(
                        assessment.instrument().id(),
                        assessment.instrument().version(),
                        List.of(new ScoreSheet.Scored(scale, score, Optional.empty(), Optional.empty(), 0)),
                        List.of()),
                assessment.recordedBy());
    }

    /** A contact like that one, of another kind of support. */
    static Contact titled(Contact contact, String intervention, String title) {
        return new Contact(
                ContactId.create(),
                contact.family(),
                contact.on(),
                contact.at(),
                intervention,
                title,
                contact.people(),
                contact.medium(),
                contact.outcome(),
                contact.minutes(),
                contact.worker(),
                contact.answers(),
                contact.note());
    }

    static Alert alert(Assessment assessment, Instant raisedAt) {
        return new Alert(
                AlertId.create(),
                0,
                assessment.family(),
                assessment.person(),
                Optional.of(assessment.id()),
                raisedAt,
                RiskRule.Level.IMMEDIATE,
                "Mood, item 4",
                "Ask how they are",
                Alert.State.OPEN,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The family with another key worker. */
    static Family keptBy(Family family, String keyWorker) {
        return new Family(
                family.id(),
                family.version(),
                family.people(),
                family.safeContact(),
                family.referral(),
                family.support(),
                Optional.of(keyWorker),
                family.area());
    }

    /** An alert that was raised while a form was still being filled in. */
    static Alert alertOfForm(Family family, UUID form, Instant raisedAt) {
        return new Alert(
                AlertId.create(),
                0,
                family.id(),
                family.people().getFirst().id(),
                Optional.empty(),
                raisedAt,
                RiskRule.Level.TODAY,
                "Mood, item 4",
                "Ask how they are",
                Alert.State.OPEN,
                List.of(),
                Optional.of(new Alert.Origin(form, "mood", "1.0.0", 4)),
                Optional.empty());
    }

    static Alert moved(Alert alert, Alert.State state, Alert.Action... actions) {
        Alert moved = alert;
        for (Alert.Action action : actions) {
            moved = moved.after(action, state);
        }
        return moved.state() == state ? moved : moved.after(new Alert.Action(alert.raisedAt(), "Sam", "moved"), state);
    }
}
