package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.api.casework.Change;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.demonstration.house.Doors;
import org.hearth.demonstration.house.MadeUpPlugins;
import org.hearth.demonstration.house.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationFamiliesTest {
    private final Doors doors = new Doors();
    private final List<Consumer<? super Change>> listeners = new ArrayList<>();

    @TempDir
    Path data;

    /** Starts it, installs what is missing, and waits until it has done what it does. */
    private Records filled(LocalDate today, MadeUpPlugins plugins, boolean wanted, Runnable meanwhile) {
        Records records = new Records(plugins, today);
        DemonstrationFamilies families = new DemonstrationFamilies(
                doors,
                records,
                records,
                plugins,
                listener -> {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                },
                Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                data,
                wanted);
        meanwhile.run();
        families.stop();
        return records;
    }

    private Records filled(LocalDate today) {
        return filled(today, MadeUpPlugins.all(), true, () -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2024-02-29", "2027-01-01", "2025-03-31"})
    void onAnyDayFortyFamiliesWithARealisticPastAreRecorded(String day) {
        LocalDate today = LocalDate.parse(day);
        Records records = filled(today);

        assertThat(records.families).hasSize(40);
        assertThat(records.contacts.size()).isGreaterThan(400);
        assertThat(records.assessments.size()).isGreaterThan(200);
        assertThat(records.families.values())
                .filteredOn(family -> family.support().state() == Support.State.RESTING)
                .hasSize(6);
        assertThat(records.turns)
                .filteredOn(turn -> turn.kind() == SupportChange.Kind.WELCOMED_BACK
                        && turn.on().isAfter(today.minusDays(7)))
                .hasSize(3);
    }

    @Test
    void twoFormsNeedAConversation() {
        assertThat(filled(LocalDate.of(2026, 11, 23)).assessments)
                .filteredOn(form -> !form.scores().flags().isEmpty())
                .hasSize(2);
    }

    @Test
    void someFamiliesAreDueForAQuestionnaireAndSomeAreNot() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        Records records = filled(today);

        Set<FamilyId> asked = records.assessments.stream()
                .filter(form -> !form.on().isBefore(today.minusWeeks(6)))
                .map(Assessment::family)
                .collect(Collectors.toSet());
        assertThat(records.families.values())
                .filteredOn(family -> family.support().state() == Support.State.IN_TOUCH)
                .filteredOn(family -> !asked.contains(family.id()))
                .hasSizeBetween(4, 16);
    }

    @Test
    void oneFamilyHasALongStoryWithARestAndTwoCarers() {
        Records records = filled(LocalDate.of(2026, 11, 23));
        Family family = records.families.values().stream()
                .filter(one -> one.displayName().startsWith("Tilly"))
                .findFirst()
                .orElseThrow();

        assertThat(records.assessments.stream().filter(form -> form.family().equals(family.id())))
                .hasSizeGreaterThan(20)
                .extracting(Assessment::person)
                .contains(family.carers().get(0).id(), family.carers().get(1).id());
        assertThat(records.turns.stream().filter(turn -> turn.family().equals(family.id())))
                .hasSize(2);
    }

    @Test
    void thereIsAnAccountForEachKindOfPersonAndTheirPasswordIsAnnounced() {
        filled(LocalDate.of(2026, 11, 23));

        assertThat(doors.actors.values().stream().map(Actor::roles).flatMap(Set::stream))
                .containsExactly(Role.ADMINISTRATOR, Role.PRACTITIONER, Role.SAFEGUARDING_LEAD, Role.MANAGER);
        assertThat(doors.passwords.values()).containsOnly("hearth-demo-2026");
        assertThat(data.resolve("demonstration-accounts.txt"))
                .content()
                .contains("hearth-demo-2026")
                .contains(doors.actors.keySet());
    }

    @Test
    void itWaitsUntilThePluginsAreInstalled() {
        MadeUpPlugins plugins = new MadeUpPlugins();
        plugins.installIntervention("baby-massage");
        plugins.installIntervention("parent-infant-psychotherapy");
        plugins.installInstrument("gad7");
        Records records = filled(LocalDate.of(2026, 11, 23), plugins, true, () -> {
            plugins.installInstrument("phq9");
            listeners.forEach(listener -> listener.accept(new Change.CatalogueChanged()));
            plugins.installInstrument("epds");
            listeners.forEach(listener -> listener.accept(new Change.CatalogueChanged()));
            listeners.forEach(listener -> listener.accept(new Change.CatalogueChanged()));
        });

        assertThat(records.families).hasSize(40);
        assertThat(listeners).isEmpty();
    }

    @Test
    void whereSomebodyHasAnAccountNothingIsTouched() {
        doors.createFirst(new Accounts.NewAccount(
                "somebody", "Somebody Real", "a long password".toCharArray(), Set.of(Role.MANAGER)));

        assertThat(filled(LocalDate.of(2026, 11, 23)).families).isEmpty();
        assertThat(doors.actors).hasSize(1);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void withoutBeingWantedItDoesNothing() {
        assertThat(filled(LocalDate.of(2026, 11, 23), MadeUpPlugins.all(), false, () -> {}).families)
                .isEmpty();
        assertThat(doors.actors).isEmpty();
    }
}
