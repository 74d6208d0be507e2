package org.hearth.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.exchange.FolderWriter;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.Support;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.fixture.WatchedStore;
import org.hearth.memory.MadeUpCatalogue;
import org.junit.jupiter.api.Test;

class PseudonymisedExportsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
    private static final Path FOLDER = Path.of("out");
    private static final InterventionDefinition MASSAGE = new InterventionDefinition(
            "massage", "1.0.0", "Baby massage", "", "", Delivery.GROUP, 60, List.of(), List.of(), List.of(), "made up");

    private final WatchedStore store = new WatchedStore();
    private final List<InterventionDefinition> written = new ArrayList<>();
    private final List<EvaluationData> given = new ArrayList<>();
    private final FolderWriter writer = (folder, data, beside, interventions, workforce) -> {
        written.addAll(interventions);
        given.add(data);
        return Map.of("families.csv", data.families().size());
    };
    private final PseudonymisedExports exports = new PseudonymisedExports(
            store, MadeUpCatalogue.of(List.of(), List.of(InterventionType.of(MASSAGE)), List.of()), writer, CLOCK);

    @Test
    void isForEvaluatorsAndForAdministratorsAtTheConsole() {
        for (Role role : Role.values()) {
            if (role == Role.EVALUATOR || role == Role.ADMINISTRATOR) {
                assertThat(exports.export(actor(role), FOLDER)).containsKey("families.csv");
            } else {
                assertThatThrownBy(() -> exports.export(actor(role), FOLDER)).isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void leavesATraceOfWhatWasTakenOut() {
        long before = store.dataVersion();

        exports.export(actor(Role.EVALUATOR), FOLDER);

        assertThat(store.dataVersion()).as("one transaction").isEqualTo(before + 1);
    }

    @Test
    void writesNothingWhenItCannotLeaveATrace() {
        Store full = new Store() {
            @Override
            public <T> T read(Function<? super Records, ? extends T> work) {
                return store.read(work);
            }

            @Override
            public <T> T write(Function<? super Records, ? extends T> work) {
                throw new StoreUnavailable("the disk is full");
            }

            @Override
            public long dataVersion() {
                return 0;
            }
        };
        PseudonymisedExports untraced =
                new PseudonymisedExports(full, MadeUpCatalogue.of(List.of(), List.of(), List.of()), writer, CLOCK);

        assertThatThrownBy(() -> untraced.export(actor(Role.EVALUATOR), FOLDER)).isInstanceOf(StoreUnavailable.class);
        assertThat(given).isEmpty();
    }

    @Test
    void givesTheKindsOfSupportThatOccurAsInstalledAndOthersByTheTitleThatWasKept() {
        Family family = family();
        store.write(records -> {
            records.add(family);
            records.add(contact(family, "massage", "An old title"));
            records.add(contact(family, "gone", "Walking together"));
            return family;
        });

        exports.export(actor(Role.EVALUATOR), FOLDER);

        assertThat(written).extracting(InterventionDefinition::id).containsExactly("gone", "massage");
        assertThat(written.getFirst().title()).isEqualTo("Walking together");
        assertThat(written.getFirst().source()).contains("not installed").contains("placeholder");
        assertThat(written.getLast()).isEqualTo(MASSAGE);
        assertThat(given.getFirst().contacts().size()).isEqualTo(2);
    }

    private static Family family() {
        Person carer = new Person(
                PersonId.create(), Person.Role.CARER, "Fern Dale", "mum", Optional.empty(), Optional.empty());
        return new Family(
                FamilyId.create(),
                0,
                List.of(carer),
                "",
                new Referral(LocalDate.of(2026, 1, 5), "A1"),
                new Support(Support.State.IN_TOUCH, LocalDate.of(2026, 1, 5)),
                Optional.empty(),
                "NG7");
    }

    private static Contact contact(Family family, String intervention, String title) {
        return new Contact(
                ContactId.create(),
                family.id(),
                LocalDate.of(2026, 2, 1),
                Optional.empty(),
                intervention,
                title,
                Set.of(),
                Contact.Medium.VIDEO,
                Contact.Outcome.ATTENDED,
                OptionalInt.empty(),
                "Wren Ashby",
                Map.of(),
                "");
    }

    private static Actor actor(Role role) {
        return new Actor("wren", "Wren Ashby", Set.of(role));
    }
}
