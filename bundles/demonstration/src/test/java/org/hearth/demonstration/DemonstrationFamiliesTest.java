package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.programme.Strand;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.demonstration.family.Desk;
import org.hearth.demonstration.family.Recording;
import org.hearth.demonstration.house.Doors;
import org.hearth.demonstration.house.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationFamiliesTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final Doors doors = new Doors();

    @TempDir
    Path data;

    /** Starts it, and waits until it has done what it does. */
    private void run(Practice practice, Desk desk, LocalDate today, boolean wanted, Runnable meanwhile) {
        DemonstrationFamilies families = new DemonstrationFamilies(
                doors,
                desk,
                practice.changes(),
                Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                data,
                wanted);
        meanwhile.run();
        families.stop();
    }

    private Practice fill(LocalDate today) {
        Practice practice = Practice.complete();
        run(practice, practice.desk(), today, true, () -> {});
        return practice;
    }

    /** Filled once for all the tests that only look. */
    private static Practice filled() {
        return Filled.TODAYS;
    }

    private static final class Filled {
        static final Practice TODAYS = Practice.complete();

        static {
            new Recording(TODAYS.desk(), TODAY)
                    .record(List.of(DemonstrationAccounts.PRACTITIONER, DemonstrationAccounts.LEAD));
        }
    }

    @Test
    void fortyFamiliesWithARealisticPastAreRecorded() {
        Practice practice = filled();

        assertThat(practice.families()).hasSize(40);
        assertThat(practice.contacts().size()).isGreaterThan(400);
        assertThat(practice.assessments().size()).isGreaterThan(200);
        assertThat(practice.families())
                .filteredOn(family -> family.support().state() == Support.State.RESTING)
                .hasSize(6);
        assertThat(practice.turns())
                .filteredOn(turn -> turn.kind() == SupportChange.Kind.WELCOMED_BACK
                        && turn.on().isAfter(TODAY.minusDays(7)))
                .hasSize(3);
    }

    @Test
    void goodbyesLeaveTheDoorOpenAndOneFamilyCameThroughItAgain() {
        Practice practice = filled();

        assertThat(practice.turns())
                .filteredOn(turn -> turn.kind() == SupportChange.Kind.SAID_GOODBYE)
                .hasSize(2);
        assertThat(practice.families())
                .filteredOn(family -> family.support().state() == Support.State.DOOR_OPEN)
                .hasSize(1);
    }

    @Test
    void twoFormsNeedAConversationAndBothCarersHaveASafetyPlan() {
        Practice practice = filled();

        assertThat(practice.assessments())
                .filteredOn(form -> !form.scores().flags().isEmpty())
                .hasSize(2);
        assertThat(practice.leaves(SafetyPlan.class)).hasSize(2);
    }

    @Test
    void someFamiliesAreDueForAQuestionnaireAndSomeAreNot() {
        Practice practice = filled();

        Set<FamilyId> asked = practice.assessments().stream()
                .filter(form -> !form.on().isBefore(TODAY.minusWeeks(6)))
                .map(Assessment::family)
                .collect(Collectors.toSet());
        assertThat(practice.families())
                .filteredOn(family -> family.support().state() == Support.State.IN_TOUCH)
                .filteredOn(family -> !asked.contains(family.id()))
                .hasSizeBetween(4, 16);
    }

    @Test
    void oneFamilyHasALongStoryWithARestAndTwoCarers() {
        Practice practice = filled();
        Family family = family(practice, "Tilly");

        assertThat(practice.assessments().stream().filter(form -> form.family().equals(family.id())))
                .hasSizeGreaterThan(20)
                .extracting(Assessment::person)
                .contains(family.carers().get(0).id(), family.carers().get(1).id());
        assertThat(practice.turns().stream().filter(turn -> turn.family().equals(family.id())))
                .extracting(SupportChange::kind)
                .contains(SupportChange.Kind.RESTED, SupportChange.Kind.WELCOMED_BACK);
        assertThat(practice.leaves(Goal.class))
                .filteredOn(goal -> goal.family().equals(family.id()))
                .anyMatch(goal -> goal.after().isPresent())
                .hasSizeGreaterThan(1);
        assertThat(practice.leaves(Note.class))
                .filteredOn(note -> note.family().equals(family.id()))
                .anyMatch(Note::isAmended)
                .hasSize(3);
        assertThat(practice.leaves(MadeDocument.class))
                .extracting(MadeDocument::family)
                .containsExactly(family.id());
    }

    private static Family family(Practice practice, String baby) {
        return practice.families().stream()
                .filter(one -> one.displayName().contains(baby))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreTwinsALossFosterAndKinshipCarersAndPeopleWhoNeedAnInterpreter() {
        List<Person> people = filled().families().stream()
                .flatMap(family -> family.people().stream())
                .toList();

        assertThat(people).filteredOn(Person::isLost).hasSize(1);
        assertThat(people)
                .extracting(person -> person.details().caring())
                .contains(Caring.FOSTER_CARER, Caring.KINSHIP_CARER, Caring.GRANDPARENT);
        assertThat(people).filteredOn(person -> person.details().interpreter()).hasSizeGreaterThan(2);
        assertThat(people)
                .filteredOn(
                        person -> person.name().equals("Minh") || person.name().equals("Lan"))
                .hasSize(2);
        assertThat(people)
                .extracting(person -> person.details().telephone())
                .allMatch(number -> number.isEmpty() || number.startsWith("07700 900"));
        assertThat(people)
                .flatExtracting(person -> person.details().nhsNumber().stream().toList())
                .doesNotHaveDuplicates()
                .hasSize(8)
                .allMatch(number -> number.digits().startsWith("999"));
    }

    @Test
    void familiesHaveSeveralKindsOfSupportAndSessionsSayWhatTheirKindAsks() {
        Practice practice = filled();

        assertThat(practice.contacts().stream().map(Contact::intervention).distinct())
                .hasSizeGreaterThan(9);
        assertThat(practice.contacts())
                .filteredOn(contact -> contact.outcome() == Contact.Outcome.ATTENDED)
                .filteredOn(contact -> contact.answers().isEmpty())
                .hasSizeLessThan(20);
        assertThat(practice.leaves(Strand.class).stream()
                        .collect(Collectors.groupingBy(Strand::family))
                        .values())
                .anyMatch(strands -> strands.size() > 2);
    }

    @Test
    void aLinkWaitsOnSomebodysOwnPhoneAndAQuestionnaireWasNotAskedToday() {
        assertThat(filled().leaves(Invitation.class)).hasSize(1);
        assertThat(filled().leaves(NotAsked.class)).hasSize(1);
    }

    @Test
    void aFullGroupHasFamiliesWhoWaitADoorIsOpenAndColleaguesWereTaught() {
        Desk desk = filled().desk();
        List<GroupSeries> groups = desk.groups()
                .between(DemonstrationAccounts.PRACTITIONER, TODAY.minusYears(1), TODAY.plusYears(1), 0, 10)
                .rows();

        assertThat(groups)
                .hasSize(2)
                .allMatch(group -> group.sessions().stream()
                        .anyMatch(session -> session.register().isPresent()));
        assertThat(groups).anyMatch(group -> group.seats().stream().anyMatch(GroupSeries.Seat::waiting));
        assertThat(desk.workforce()
                        .between(DemonstrationAccounts.PRACTITIONER, TODAY.minusYears(1), TODAY, 0, 10)
                        .rows())
                .hasSize(3);
    }

    @Test
    void consentIsGivenRefusedAndTakenBack() {
        assertThat(filled().leaves(Consent.class)).extracting(Consent::answer).contains(Consent.Answer.values());
    }

    @Test
    void thereIsAnAccountForEachKindOfPersonAndTheirPasswordIsAnnounced() {
        fill(TODAY);

        assertThat(doors.actors.values().stream().map(Actor::roles).flatMap(Set::stream))
                .containsExactly(Role.ADMINISTRATOR, Role.PRACTITIONER, Role.SAFEGUARDING_LEAD, Role.MANAGER);
        assertThat(doors.passwords.values()).containsOnly("hearth-demo-2026");
        assertThat(data.resolve("demonstration-accounts.txt"))
                .content()
                .contains("hearth-demo-2026")
                .contains(doors.actors.keySet());
    }

    @Test
    void itWaitsUntilThePluginsAreInstalledAndLeavesOutKindsThatAreNot() {
        Practice practice = new Practice();
        run(practice, practice.desk(), TODAY, true, () -> {
            Stream.of("baby-massage", "parent-infant-psychotherapy").forEach(practice::installIntervention);
            Stream.of("gad7", "phq9", "epds").forEach(practice::installInstrument);
            doors.awaitAccounts(4);
        });

        assertThat(practice.families()).hasSize(40);
        assertThat(practice.contacts().stream().map(Contact::intervention).distinct())
                .hasSize(2);
    }

    @Test
    void whatWasInterruptedGoesOnTheNextDayAndKeepsNothingTwice() {
        Practice whole = filled();
        Practice practice = Practice.complete();
        AtomicInteger written = new AtomicInteger();
        run(practice, practice.desk(failsAt(30, practice.casework(), written)), TODAY, true, () -> {});
        assertThat(doors.actors).isEmpty();
        run(practice, practice.desk(failsAt(60, practice.casework(), written)), TODAY.plusDays(1), true, () -> {});
        assertThat(doors.actors).isEmpty();
        run(practice, practice.desk(), TODAY.plusDays(1), true, () -> {});

        assertThat(doors.actors).hasSize(4);
        assertThat(practice.families()).hasSameSizeAs(whole.families());
        assertThat(practice.contacts()).containsExactlyInAnyOrderElementsOf(whole.contacts());
        assertThat(practice.assessments()).hasSameSizeAs(whole.assessments());
        assertThat(practice.turns()).containsExactlyInAnyOrderElementsOf(whole.turns());
        assertThat(practice.leaves(Goal.class)).hasSameSizeAs(whole.leaves(Goal.class));
        assertThat(practice.leaves(Note.class)).hasSameSizeAs(whole.leaves(Note.class));
        assertThat(practice.leaves(Consent.class)).hasSameSizeAs(whole.leaves(Consent.class));
    }

    /** The same, but the store goes away at that call. */
    private static Casework failsAt(int call, Casework casework, AtomicInteger calls) {
        return (Casework) Proxy.newProxyInstance(
                Casework.class.getClassLoader(), new Class<?>[] {Casework.class}, (proxy, method, arguments) -> {
                    if (calls.incrementAndGet() >= call) {
                        throw new StoreUnavailable("gone", new IllegalStateException("for a test"));
                    }
                    try {
                        return method.invoke(casework, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void whereSomebodyHasAnAccountNothingIsTouched() {
        doors.createFirst(new Accounts.NewAccount(
                "somebody", "Somebody Real", "a long password".toCharArray(), Set.of(Role.MANAGER)));

        assertThat(fill(TODAY).families()).isEmpty();
        assertThat(doors.actors).hasSize(1);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void withoutBeingWantedItDoesNothing() {
        Practice practice = Practice.complete();
        run(practice, practice.desk(), TODAY, false, () -> {});

        assertThat(practice.families()).isEmpty();
        assertThat(doors.actors).isEmpty();
    }
}
