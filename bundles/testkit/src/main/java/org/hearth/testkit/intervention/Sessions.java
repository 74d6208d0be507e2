package org.hearth.testkit.intervention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.Subscription;
import org.hearth.api.casework.TimelineEntry.ContactEntry;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.report.Block.Figure;
import org.hearth.testkit.bench.BenchHouse;
import org.hearth.testkit.check.Findings;

/**
 * Sessions can be recorded with every field answered, and outlive their intervention type. Support for staff has no family,
 * so nothing is recorded of it.
 */
public final class Sessions {
    private Sessions() {}

    /** Looks at the answers that each field takes, the outermost ones included, and at one that it does not. */
    public static void answers(InterventionType intervention, InterventionDefinition it, Findings findings) {
        if (it.delivery() == Delivery.WORKFORCE) {
            return;
        }
        BenchHouse house = new BenchHouse();
        house.bench().install(intervention);
        Family family = house.family();
        for (Field field : it.fields()) {
            for (String answer : fitting(field)) {
                try {
                    record(house, family, it, with(it, field, answer));
                } catch (Refused refused) {
                    findings.add(
                            "fields." + field.key(),
                            "expected '" + answer + "' to be taken, but it is refused: " + refused.getMessage());
                }
            }
            if (field.required()) {
                missing(house, family, it, field, findings);
            }
            unfitting(field).ifPresent(answer -> {
                try {
                    record(house, family, it, with(it, field, answer));
                    findings.add(
                            "fields." + field.key(), "expected '" + answer + "' to be refused, but it was recorded");
                } catch (Refused expected) {
                    findings.require(
                            !String.valueOf(expected.getMessage()).isBlank(),
                            "fields." + field.key(),
                            "expected a reason why '" + answer + "' is refused, but there is none");
                }
            });
        }
    }

    private static void missing(
            BenchHouse house, Family family, InterventionDefinition it, Field field, Findings findings) {
        Map<String, String> answers = required(it);
        answers.remove(field.label());
        try {
            record(house, family, it, answers);
            findings.add(
                    "fields." + field.key(),
                    "expected a session without an answer to be refused, because it is required, but it was recorded");
        } catch (Refused expected) {
            findings.require(
                    String.valueOf(expected.getMessage()).contains(field.label()),
                    "fields." + field.key(),
                    "expected a refusal that names '" + field.label() + "', but it says " + expected.getMessage());
        }
    }

    /** Installs, records, uninstalls and installs again, through the use cases that a distribution runs. */
    public static void presence(InterventionType intervention, InterventionDefinition it, Findings findings) {
        BenchHouse house = new BenchHouse();
        Subscription installed = house.bench().install(intervention);
        if (house.bench().catalogue().intervention(it.id()).isEmpty()) {
            findings.add(
                    "id",
                    "expected to find '" + it.id() + "' once installed, but the catalogue says: "
                            + house.bench().catalogue().problems());
            return;
        }
        Family family = house.family();
        if (it.delivery() != Delivery.WORKFORCE) {
            Map<String, String> all = new HashMap<>();
            it.fields().forEach(field -> all.put(field.label(), fitting(field).getFirst()));
            record(house, family, it, all);
            findings.require(
                    house.timeline(family.id()).stream()
                            .anyMatch(entry -> entry instanceof ContactEntry(Contact contact)
                                    && contact.interventionTitle().equals(it.title())
                                    && contact.answers().keySet().equals(all.keySet())),
                    "",
                    "expected the session on the family's page under '" + it.title()
                            + "' with all its answers, but found " + house.timeline(family.id()));
        }
        List<?> page = house.timeline(family.id());
        List<Figure> tally = house.tally().figures();
        installed.close();
        findings.require(
                house.bench().catalogue().intervention(it.id()).isEmpty(),
                "",
                "expected the intervention to be gone once uninstalled, but it is still offered");
        unchanged(house, family, page, tally, "it was uninstalled", findings);
        house.bench().install(intervention);
        unchanged(house, family, page, tally, "it was installed again", findings);
    }

    private static void unchanged(
            BenchHouse house, Family family, List<?> page, List<Figure> tally, String when, Findings findings) {
        findings.require(
                page.equals(house.timeline(family.id())),
                "",
                "expected the family's page to be the same after " + when + ", but it shows "
                        + house.timeline(family.id()));
        findings.require(
                tally.equals(house.tally().figures()),
                "",
                "expected reports to say the same after " + when + ", but they say "
                        + house.tally().figures());
    }

    private static void record(
            BenchHouse house, Family family, InterventionDefinition it, Map<String, String> answers) {
        Contact contact = new Contact(
                ContactId.create(),
                family.id(),
                LocalDate.now(),
                Optional.empty(),
                it.id(),
                it.title(),
                Set.of(BenchHouse.carer(family).id()),
                it.delivery() == Delivery.GROUP ? Contact.Medium.GROUP : Contact.Medium.FACE_TO_FACE,
                Contact.Outcome.ATTENDED,
                it.usualMinutes() > 0 ? OptionalInt.of(it.usualMinutes()) : OptionalInt.empty(),
                BenchHouse.WORKER.name(),
                answers,
                "");
        house.bench().casework().record(BenchHouse.WORKER, List.of(contact));
    }

    /** That answer, beside what has to be answered anyway. */
    private static Map<String, String> with(InterventionDefinition it, Field field, String answer) {
        Map<String, String> answers = required(it);
        answers.put(field.label(), answer);
        return answers;
    }

    private static Map<String, String> required(InterventionDefinition it) {
        Map<String, String> answers = new HashMap<>();
        it.fields().stream()
                .filter(Field::required)
                .forEach(field -> answers.put(field.label(), fitting(field).getFirst()));
        return answers;
    }

    private static List<String> fitting(Field field) {
        return switch (field) {
            case Field.Text text -> List.of("made up for a test");
            case Field.WholeNumber number -> List.of(String.valueOf(number.min()), String.valueOf(number.max()));
            case Field.Choice choice -> choice.choices();
            case Field.SeveralOf several ->
                Stream.concat(several.choices().stream(), Stream.of(several.joined(several.choices())))
                        .toList();
            case Field.YesNo yesNo -> List.of("Yes", "No");
        };
    }

    private static Optional<String> unfitting(Field field) {
        return switch (field) {
            case Field.Text text -> Optional.empty();
            case Field.WholeNumber number -> Optional.of(String.valueOf(number.max() + 1L));
            case Field.Choice choice -> Optional.of("none of " + String.join(" or ", choice.choices()));
            case Field.SeveralOf several -> Optional.of("none of " + String.join(" or ", several.choices()));
            case Field.YesNo yesNo -> Optional.of("perhaps");
        };
    }
}
