package org.hearth.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.ADMINISTRATOR;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.baby;
import static org.hearth.core.fixture.Programme.carer;
import static org.hearth.core.fixture.Programme.contact;
import static org.hearth.core.fixture.Programme.expected;
import static org.hearth.core.fixture.Programme.newFamily;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.Support;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditedCaseworkTest {
    private final Programme programme = new Programme();
    private final AuditedCasework casework = programme.casework;

    @Test
    void registersAFamilyInOneAuditedTransactionAndThenSaysSo() {
        Family family = casework.register(WORKER, newFamily(carer(), baby()));

        assertThat(programme.store.writes).isEqualTo(1);
        assertThat(family.version()).isEqualTo(1);
        assertThat(family.support()).isEqualTo(new Support(Support.State.IN_TOUCH, LocalDate.of(2026, 1, 5)));
        assertThat(traces()).containsExactly("registered the family");
        assertThat(programme.published).containsExactly(new Change.FamilyChanged(family.id()));
    }

    @Test
    void registersTheSameFormOnlyOnce() {
        NewFamily form = newFamily(carer());
        Family first = casework.register(WORKER, form);

        assertThat(casework.register(WORKER, form)).isEqualTo(first);
        assertThat(programme.store.kept().families()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void leavesNothingBehindWhenTheDatabaseGoesAwayInTheMiddle(int after) {
        programme.store.failAfter = after;

        assertThatThrownBy(() -> casework.register(WORKER, newFamily(carer()))).isInstanceOf(StoreUnavailable.class);

        assertThat(programme.store.kept().families()).isEmpty();
        assertThat(programme.store.kept().changes()).isEmpty();
        assertThat(programme.store.kept().audit()).isEmpty();
        assertThat(programme.published).isEmpty();
    }

    @Test
    void keepsManagersAndAdministratorsOutOfRecords() {
        Family family = programme.registered();

        for (Actor actor : List.of(MANAGER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> casework.open(actor, family.id()))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("practitioners and safeguarding leads");
            assertThatThrownBy(() -> casework.find(actor, FamilyQuery.search("")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> casework.timeline(actor, family.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> casework.today(actor)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> casework.register(actor, newFamily(carer())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> casework.record(actor, List.of(contact(family))))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(casework.open(LEAD, family.id())).isEqualTo(family);
    }

    @Test
    void refusesWhatCannotBeTrueOfPeople() {
        refused("is in the future", newFamily(born(Person.Role.CARER, TODAY.plusDays(1))));
        refused("enter it as the due date", newFamily(carer(), born(Person.Role.BABY, TODAY.plusDays(1))));
        refused("more than 300 days ahead", newFamily(carer(), expected(TODAY.plusDays(301))));
        refused("has long passed", newFamily(carer(), expected(TODAY.minusDays(31))));
        refused("Check the year", newFamily(born(Person.Role.CARER, LocalDate.of(1795, 5, 5))));
        refused("child under 10", newFamily(born(Person.Role.CARER, LocalDate.of(2020, 5, 5))));
        refused("at least one carer", newFamily(baby()));
        Person twice = carer();
        refused("in the list twice", newFamily(twice, twice));
        Person both =
                new Person(PersonId.create(), Person.Role.BABY, "Robin", "", Optional.of(TODAY), Optional.of(TODAY));
        refused("leave the due date empty", newFamily(carer(), both));
        Person dueCarer =
                new Person(PersonId.create(), Person.Role.CARER, "Fern", "", Optional.empty(), Optional.of(TODAY));
        refused("belongs to a baby", newFamily(dueCarer));

        casework.register(WORKER, newFamily(carer(), expected(TODAY.plusDays(300))));
    }

    @Test
    void refusesAReferralInTheFutureAndAKeyWorkerWhoIsNotThere() {
        NewFamily future =
                new NewFamily(List.of(carer()), "", new Referral(TODAY.plusDays(1), ""), Optional.empty(), "");
        refused("The day of the referral, 11 March 2026, is in the future", future);
        NewFamily stranger = new NewFamily(List.of(carer()), "", new Referral(TODAY, ""), Optional.of("stranger"), "");
        refused("no colleague with the user name stranger", stranger);
    }

    @Test
    void updatesOnlyWhatWasReadLast() {
        Family family = programme.registered();
        Family first = casework.update(WORKER, withArea(family, "NG8"));

        assertThat(first.version()).isEqualTo(2);
        assertThatThrownBy(() -> casework.update(LEAD, withArea(family, "NG9")))
                .isInstanceOf(EditedMeanwhile.class)
                .hasMessageContaining("Somebody else changed Robin and Fern Dale");
        assertThat(programme.store.kept().families().get(family.id()).area().line())
                .isEqualTo("NG8");
    }

    @Test
    void doesNotTakeSomebodyOutOfAFamilyWhoHasARecord() {
        Person second =
                new Person(PersonId.create(), Person.Role.CARER, "Ivy Dale", "", Optional.empty(), Optional.empty());
        Family family = casework.register(WORKER, newFamily(carer(), second));
        casework.record(WORKER, List.of(contact(family)));

        assertThatThrownBy(() -> casework.update(WORKER, with(family, List.of(second))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Fern Dale cannot be taken out of the family");
        assertThat(casework.update(WORKER, with(family, List.of(family.people().getFirst())))
                        .people())
                .hasSize(1);
    }

    @Test
    void restsAndWelcomesBackWithoutAnyEnd() {
        Family family = programme.registered();
        Family resting = casework.rest(WORKER, family.id(), 1, TODAY.minusDays(7), "a break");
        Family back = casework.welcomeBack(WORKER, family.id(), resting.version(), TODAY, "");

        assertThat(resting.support().state()).isEqualTo(Support.State.RESTING);
        assertThat(back.support()).isEqualTo(new Support(Support.State.IN_TOUCH, TODAY));
        assertThat(traces()).contains("let the family rest", "welcomed the family back");
        assertThat(casework.timeline(WORKER, family.id())).hasSize(3);
        assertThat(casework.timeline(WORKER, family.id()).getFirst().on()).isEqualTo(TODAY);
    }

    @Test
    void refusesARestThatCannotBe() {
        Family family = programme.registered();

        assertThatThrownBy(() -> casework.rest(WORKER, family.id(), 1, TODAY.plusDays(1), ""))
                .hasMessageContaining("in the future");
        assertThatThrownBy(() -> casework.rest(WORKER, family.id(), 1, LocalDate.of(2026, 1, 4), ""))
                .hasMessageContaining("before 5 January 2026");
        assertThatThrownBy(() -> casework.welcomeBack(WORKER, family.id(), 1, TODAY, ""))
                .hasMessageContaining("is in touch already");
        assertThatThrownBy(() -> casework.rest(WORKER, family.id(), 7, TODAY, ""))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void recordsAGroupWhollyOrNotAtAll() {
        Family one = programme.registered();
        Family other = programme.registered();
        programme.published.clear();

        assertThatThrownBy(() ->
                        casework.record(WORKER, List.of(contact(one), contact(other, TODAY.plusDays(1), Map.of()))))
                .isInstanceOf(Refused.class);
        assertThat(programme.store.kept().contacts()).isEmpty();
        assertThat(programme.published).isEmpty();

        casework.record(WORKER, List.of(contact(one), contact(other)));
        assertThat(programme.store.kept().contacts()).hasSize(2).allSatisfy(contact -> {
            assertThat(contact.worker()).isEqualTo("Wren Ashby");
            assertThat(contact.interventionTitle()).isEqualTo("Songs together");
        });
        assertThat(programme.published)
                .containsExactly(new Change.FamilyChanged(one.id()), new Change.FamilyChanged(other.id()));
    }

    @Test
    void recordsAContactThatIsSentTwiceOnce() {
        Family family = programme.registered();
        Contact contact = contact(family);
        casework.record(WORKER, List.of(contact));
        casework.record(WORKER, List.of(contact));

        assertThat(programme.store.kept().contacts()).hasSize(1);
    }

    @Test
    void refusesContactsThatCannotBe() {
        Family family = programme.registered();

        refused("in the future", contact(family, TODAY.plusDays(1), Map.of()));
        refused("before Robin and Fern Dale came", contact(family, LocalDate.of(2026, 1, 4), Map.of()));
        refused("whole number from 0 to 20", contact(family, TODAY, Map.of("Songs sung", "21")));
        refused("whole number from 0 to 20", contact(family, TODAY, Map.of("Songs sung", "many")));
        refused("choose one of well, so so", contact(family, TODAY, Map.of("How it went", "badly")));
        refused("answer Yes or No", contact(family, TODAY, Map.of("Come again?", "perhaps")));
        refused("does not ask for \"Weather\"", contact(family, TODAY, Map.of("Weather", "fine")));
        refused("is for staff", of(contact(family), "training"));
        refused("not installed here (any more). Choose one of these", of(contact(family), "dance"));
        assertThatThrownBy(() -> casework.record(WORKER, List.of())).hasMessageContaining("at least one family");
    }

    @Test
    void keepsAnswersByLabelInTheFormOfTheirField() {
        Family family = programme.registered();
        casework.record(
                WORKER,
                List.of(contact(family, TODAY, Map.of("songs", " 07 ", "Come again?", "yes", "In a word", "  "))));

        assertThat(programme.store.kept().contacts().getFirst().answers())
                .isEqualTo(Map.of("Songs sung", "7", "Come again?", "Yes"));
    }

    @Test
    void leavesATraceOfOpeningAndOneOfReadingOn() {
        Family family = casework.register(LEAD, newFamily(carer()));
        casework.open(WORKER, family.id());
        casework.timeline(WORKER, family.id());
        assertThat(traces()).containsExactly("registered the family", "opened the record");

        Family other = casework.register(LEAD, newFamily(carer()));
        casework.timeline(WORKER, other.id());
        casework.timeline(WORKER, other.id());
        assertThat(traces()).endsWith("registered the family", "looked at what happened");
    }

    @Test
    void saysWhenThereIsNoSuchFamily() {
        assertThatThrownBy(() -> casework.open(WORKER, FamilyId.create()))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("Search for the family by name");
        assertThat(programme.store.kept().audit()).isEmpty();
    }

    @Test
    void tellsAPractitionerWhatMattersToday() {
        Family resting = programme.registered();
        casework.rest(WORKER, resting.id(), 1, TODAY.minusWeeks(4), "");
        casework.welcomeBack(WORKER, resting.id(), 2, TODAY.minusWeeks(2), "");
        programme.registered();

        Today today = casework.today(WORKER);

        assertThat(today.mineInAll()).isEqualTo(2);
        assertThat(today.due().rows()).isEmpty();
        assertThat(today.cameBack()).hasSize(1);
        assertThat(today.openAlerts()).isZero();
        assertThat(casework.today(LEAD).mine()).isEmpty();
    }

    @Test
    void saysGoodbyeWithTheDoorOpenAndWelcomesBackWithoutAReferral() {
        Family family = programme.registered();
        Family gone = casework.sayGoodbye(WORKER, family.id(), family.version(), TODAY.minusDays(3), "They are well");
        assertThat(gone.support()).isEqualTo(new Support(Support.State.DOOR_OPEN, TODAY.minusDays(3)));
        assertThat(casework.today(WORKER).mine()).isEmpty();
        assertThatThrownBy(() -> casework.rest(WORKER, gone.id(), gone.version(), TODAY, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Welcome them back first");

        Family back = casework.welcomeBack(WORKER, gone.id(), gone.version(), TODAY, "");

        assertThat(back.support().state()).isEqualTo(Support.State.IN_TOUCH);
        assertThat(back.referral()).isEqualTo(family.referral());
        assertThat(casework.today(WORKER).mineInAll()).isEqualTo(1);
    }

    @Test
    void pointsOutWhomNobodyHasMetYetMineAndNobodys() {
        Family mine = programme.registered();
        NewFamily nobodys = newFamily(carer());
        casework.register(
                LEAD,
                new NewFamily(
                        nobodys.people(), nobodys.safeContact(), nobodys.referral(), Optional.empty(), nobodys.area()));
        assertThat(casework.today(WORKER).notMet()).hasSize(2);

        casework.record(WORKER, List.of(contact(mine)));
        assertThat(casework.today(WORKER).notMet()).hasSize(1);
        assertThat(casework.summary(WORKER, mine.id()).firstContact()).contains(TODAY);
    }

    @Test
    void remindsOfAFamilyNotHeardFromUntilSomebodySaysLater() {
        Family family = programme.registered();
        casework.record(WORKER, List.of(contact(family, TODAY.minusWeeks(4), Map.of())));
        assertThat(casework.today(WORKER).quiet())
                .as("four weeks are not more than four weeks")
                .isEmpty();
        programme.quietWeeks = 3;
        assertThat(casework.today(WORKER).quiet()).hasSize(1);
        programme.quietWeeks = 0;
        assertThat(casework.today(WORKER).quiet()).as("0 is for never").isEmpty();
        programme.quietWeeks = 3;

        casework.remind(WORKER, family.id(), TODAY.plusDays(1));
        assertThat(casework.today(WORKER).quiet()).isEmpty();
        casework.remind(WORKER, family.id(), TODAY);
        assertThat(casework.today(WORKER).quiet()).hasSize(1);
        assertThatThrownBy(() -> casework.remind(WORKER, family.id(), TODAY.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Choose today or a day");
    }

    @Test
    void aReminderStandsWithTheFamilyUntilItIsTakenBack() {
        Family family = programme.registered();
        casework.remind(WORKER, family.id(), TODAY.plusDays(9));
        casework.remind(WORKER, family.id(), TODAY.plusDays(5));
        assertThat(casework.summary(LEAD, family.id()).remindOn()).contains(TODAY.plusDays(5));

        casework.forgetReminder(LEAD, family.id());

        assertThat(casework.summary(WORKER, family.id()).remindOn()).isEmpty();
        assertThat(traces()).contains("took back a reminder of the family");
    }

    @Test
    void refusesAReminderThatWouldReachNobody() {
        Family family = programme.registered();
        Family nobodys = casework.update(WORKER, family.withKeyWorker(Optional.empty()));
        assertThatThrownBy(() -> casework.remind(WORKER, nobodys.id(), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Choose a key worker");

        Family resting = casework.rest(WORKER, nobodys.id(), nobodys.version(), TODAY, "");
        assertThatThrownBy(() -> casework.remind(WORKER, resting.id(), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Welcome them back first");
    }

    @Test
    void looksAgainWithoutASecondTraceWithinAVisit() {
        Family family = casework.register(LEAD, newFamily(carer()));
        casework.lookAgain(WORKER, family.id());
        casework.lookAgain(WORKER, family.id());
        assertThat(traces()).containsExactly("registered the family", "opened the record");
    }

    @Test
    void showsTheTimelineNewestFirst() {
        Family family = programme.registered();
        casework.record(WORKER, List.of(contact(family)));

        assertThat(casework.timeline(WORKER, family.id()))
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly(
                        TimelineEntry.ContactEntry.class.getSimpleName(),
                        TimelineEntry.SupportEntry.class.getSimpleName());
    }

    private List<String> traces() {
        return programme.store.kept().audit().stream().map(AuditEntry::what).toList();
    }

    private void refused(String because, NewFamily family) {
        assertThatThrownBy(() -> casework.register(WORKER, family))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
        assertThat(programme.store.kept().families()).isEmpty();
    }

    private void refused(String because, Contact contact) {
        assertThatThrownBy(() -> casework.record(WORKER, List.of(contact)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
        assertThat(programme.store.kept().contacts()).isEmpty();
    }

    private static Person born(Person.Role role, LocalDate day) {
        return new Person(PersonId.create(), role, "Fern Dale", "", Optional.of(day), Optional.empty());
    }

    private static Contact of(Contact contact, String intervention) {
        return new Contact(
                contact.id(),
                contact.family(),
                contact.on(),
                contact.at(),
                intervention,
                "",
                contact.people(),
                contact.medium(),
                contact.outcome(),
                contact.minutes(),
                contact.worker(),
                contact.answers(),
                contact.note());
    }

    private static Family withArea(Family family, String area) {
        return family.withArea(Area.of(area));
    }

    private static Family with(Family family, List<Person> people) {
        return family.withPeople(people);
    }
}
