package org.hearth.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.carer;
import static org.hearth.core.fixture.Programme.newFamily;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;

class RegisteredGroupsTest {
    private final Programme programme = new Programme();
    private final RegisteredGroups groups =
            new RegisteredGroups(programme.store, programme.catalogue, programme.published::add, programme.clock);
    private final Family one = programme.registered();
    private final Family two = programme.casework.register(WORKER, newFamily(carer()));

    @Test
    void recordsAContactForEveryFamilyInOneGo() {
        GroupSeries group = planned();

        GroupSeries saved = record(group, came(one, "again", "yes"), absent(two));

        Contact first = contacts(one).getFirst();
        assertThat(first.group()).contains(group.id());
        assertThat(first.medium()).isEqualTo(Contact.Medium.GROUP);
        assertThat(first.answers()).containsOnly(Map.entry("Songs sung", "7"), Map.entry("Come again?", "Yes"));
        assertThat(first.worker()).isEqualTo("Wren Ashby, Rowan Hale");
        assertThat(contacts(two).getFirst().outcome()).isEqualTo(Contact.Outcome.CANCELLED_BY_FAMILY);
        assertThat(contacts(two).getFirst().answers()).isEmpty();
        assertThat(saved.sessions().getFirst().register().orElseThrow().came()).isEqualTo(1);
        assertThat(programme.published).contains(new Change.GroupsChanged(), new Change.FamilyChanged(two.id()));
    }

    @Test
    void savesNothingWhenOneFamilyCannotBeRecorded() {
        GroupSeries group = planned();

        assertThatThrownBy(() -> record(group, came(one, "again", "yes"), came(two, "mood", "splendid")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("How it went");

        assertThat(programme.store.kept().contacts()).isEmpty();
        assertThat(groups.open(WORKER, group.id())).isEqualTo(group);
    }

    @Test
    void recordsARegisterThatIsSentTwiceOnce() {
        GroupSeries group = planned();
        GroupSeries saved = record(group, came(one, "again", "yes"));

        assertThat(record(group, came(one, "again", "yes"))).isEqualTo(saved);
        assertThat(contacts(one)).hasSize(1);
    }

    @Test
    void correctsARegisterAndKeepsWhatWasRecordedBefore() {
        GroupSeries group = planned();
        GroupSeries first = record(group, came(one, "again", "yes"), came(two, "again", "no"));

        record(first, absent(one));

        assertThat(contacts(one).getFirst().outcome()).isEqualTo(Contact.Outcome.CANCELLED_BY_FAMILY);
        assertThat(contacts(two)).isEmpty();
        List<ContactCorrection> traces =
                programme.store.read(records -> records.leaves().about(two.id(), ContactCorrection.class));
        assertThat(traces).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoWorkersThatTheRegisterWasRecordedMeanwhile() {
        GroupSeries group = planned();
        record(group, came(one, "again", "yes"));

        assertThatThrownBy(
                        () -> groups.record(LEAD, group.id(), group.version(), session(group), register(absent(one))))
                .isInstanceOf(EditedMeanwhile.class)
                .hasMessageContaining("still on your screen");
    }

    @Test
    void keepsWhoWaitsForAPlaceInSight() {
        GroupSeries full = planned().seated(one.id(), TODAY).seated(two.id(), TODAY);

        GroupSeries saved = groups.plan(WORKER, full);

        assertThat(saved.isFull()).isTrue();
        assertThat(saved.waiting()).isEqualTo(1);
        assertThat(saved.seats().getLast().family()).isEqualTo(two.id());
        assertThat(groups.families(WORKER, saved.id())).extracting(Family::id).containsExactly(one.id(), two.id());
        assertThat(saved.seated(two.id(), TODAY)).isEqualTo(saved);
    }

    @Test
    void takesNoSessionAwayThatWasRecorded() {
        GroupSeries saved = record(planned(), came(one, "again", "yes"));

        assertThatThrownBy(() ->
                        groups.plan(WORKER, saved.withSessions(saved.sessions().subList(1, 2))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("open its register");
    }

    @Test
    void recordsNoSessionBeforeItsDay() {
        GroupSeries group = planned();

        assertThatThrownBy(() -> groups.record(
                        WORKER,
                        group.id(),
                        group.version(),
                        group.sessions().getLast().id(),
                        register(absent(one))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("future");
    }

    @Test
    void plansAFormThatIsSentTwiceOnce() {
        GroupSeries form = form();

        assertThat(groups.plan(WORKER, form)).isEqualTo(groups.plan(WORKER, form));
        assertThat(groups.between(WORKER, TODAY, TODAY.plusYears(1), 0, 10).rows())
                .hasSize(1);
    }

    @Test
    void isForWhoeverWorksWithFamilies() {
        assertThatThrownBy(() -> groups.plan(MANAGER, form())).isInstanceOf(NotAllowed.class);
    }

    private GroupSeries planned() {
        return groups.plan(WORKER, form());
    }

    private static GroupSeries form() {
        return new GroupSeries(
                UUID.randomUUID(),
                0,
                "Tuesday songs",
                "songs",
                "",
                "Family hub",
                1,
                List.of("Wren Ashby", "Rowan Hale"),
                List.of(
                        new GroupSeries.Session(UUID.randomUUID(), TODAY, LocalTime.of(10, 0), 60, Optional.empty()),
                        new GroupSeries.Session(
                                UUID.randomUUID(), TODAY.plusWeeks(1), LocalTime.of(10, 0), 60, Optional.empty())),
                List.of());
    }

    private static UUID session(GroupSeries group) {
        return group.sessions().getFirst().id();
    }

    private GroupSeries record(GroupSeries group, GroupSeries.Row... rows) {
        return groups.record(WORKER, group.id(), group.version(), session(group), register(rows));
    }

    private static GroupSeries.Register register(GroupSeries.Row... rows) {
        return new GroupSeries.Register(Map.of("songs", "7"), List.of(rows), "", Instant.EPOCH);
    }

    private static GroupSeries.Row came(Family family, String key, String answer) {
        return new GroupSeries.Row(
                family.id(),
                Contact.Outcome.ATTENDED,
                Set.of(family.carers().getFirst().id()),
                Map.of(key, answer));
    }

    private static GroupSeries.Row absent(Family family) {
        return new GroupSeries.Row(family.id(), Contact.Outcome.CANCELLED_BY_FAMILY, Set.of(), Map.of());
    }

    private List<Contact> contacts(Family family) {
        return programme.store.read(records -> records.contacts(family.id()));
    }
}
