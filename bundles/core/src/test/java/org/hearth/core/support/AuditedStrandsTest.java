package org.hearth.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Strand;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;

class AuditedStrandsTest {
    private final Programme programme = new Programme();
    private final AuditedStrands strands =
            new AuditedStrands(programme.store, programme.catalogue, programme.published::add, programme.clock);
    private final Family family = programme.registered();

    private Strand songs(LocalDate on) {
        return strands.takeUp(WORKER, family.id(), "songs", on, Set.of(), "");
    }

    @Test
    void takesUpAKindOfSupportWithoutAnyEndDate() {
        PersonId carer = family.carers().getFirst().id();

        Strand taken = strands.takeUp(WORKER, family.id(), "songs", TODAY.minusDays(3), Set.of(carer), " ");

        assertThat(taken.title()).isEqualTo("Songs together");
        assertThat(taken.since()).isEqualTo(TODAY.minusDays(3));
        assertThat(taken.people()).containsExactly(carer);
        assertThat(taken.worker()).isEqualTo(WORKER.name());
        assertThat(taken.pausedSince()).isEmpty();
        assertThat(strands.of(WORKER, family.id())).containsExactly(taken);
        assertThat(programme.published).contains(new Change.FamilyChanged(family.id()));
        assertThat(programme.store.kept().audit().getLast().what()).isEqualTo("took up a kind of support");
    }

    @Test
    void takesUpTheSameKindOnce() {
        assertThat(songs(TODAY)).isEqualTo(songs(TODAY.minusDays(1)));
        assertThat(strands.of(WORKER, family.id())).hasSize(1);
    }

    @Test
    void pausesAndGoesOn() {
        Strand taken = songs(TODAY.minusDays(9));
        Strand paused = strands.pause(WORKER, taken.id(), taken.version(), TODAY.minusDays(5));
        assertThat(paused.pausedSince()).contains(TODAY.minusDays(5));

        Strand again = strands.takeUpAgain(WORKER, taken.id(), paused.version(), TODAY);
        assertThat(again.pausedSince()).isEmpty();
        assertThat(again.since()).isEqualTo(TODAY.minusDays(9));
        assertThat(again.moments()).hasSize(3);
    }

    @Test
    void aContactTakesUpWhatItWasAboutAndEndsItsPause() {
        programme.casework.record(WORKER, List.of(contact(family, TODAY.minusDays(8), Map.of())));
        Strand begun = strands.of(WORKER, family.id()).getFirst();
        assertThat(begun.since()).isEqualTo(TODAY.minusDays(8));

        strands.pause(WORKER, begun.id(), begun.version(), TODAY.minusDays(4));
        programme.casework.record(WORKER, List.of(contact(family)));
        assertThat(strands.of(WORKER, family.id()).getFirst().pausedSince()).isEmpty();

        programme.casework.record(WORKER, List.of(contact(family, TODAY.minusDays(20), Map.of())));
        assertThat(strands.of(WORKER, family.id()).getFirst().since())
                .as("a contact that is written down late")
                .isEqualTo(TODAY.minusDays(20));
    }

    @Test
    void refusesWhatCannotBe() {
        Strand taken = songs(TODAY.minusDays(2));
        refused("is for staff", () -> strands.takeUp(WORKER, family.id(), "training", TODAY, Set.of(), ""));
        refused("not installed here", () -> strands.takeUp(WORKER, family.id(), "dance", TODAY, Set.of(), ""));
        refused(
                "does not belong to",
                () -> strands.change(WORKER, taken.id(), taken.version(), Set.of(PersonId.create()), ""));
        refused("is in the future", () -> strands.pause(WORKER, taken.id(), taken.version(), TODAY.plusDays(1)));
        refused("is before", () -> strands.pause(WORKER, taken.id(), taken.version(), TODAY.minusDays(3)));
        refused("goes on already", () -> strands.takeUpAgain(WORKER, taken.id(), taken.version(), TODAY));
        assertThatThrownBy(() -> strands.pause(WORKER, taken.id(), 7, TODAY)).isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> strands.of(MANAGER, family.id())).isInstanceOf(NotAllowed.class);
    }

    private static void refused(String because, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(Refused.class).hasMessageContaining(because);
    }

    @Test
    void standsOnTheTimelineUnlessAContactSaysSoAlready() {
        Strand taken = songs(TODAY.minusDays(6));
        strands.pause(WORKER, taken.id(), taken.version(), TODAY.minusDays(5));
        programme.casework.record(WORKER, List.of(contact(family)));

        assertThat(programme.casework.timeline(WORKER, family.id()).stream()
                        .map(AuditedStrandsTest::turn)
                        .flatMap(Optional::stream))
                .containsExactly(Strand.Turn.PAUSED, Strand.Turn.TAKEN_UP);
    }

    private static Optional<Strand.Turn> turn(TimelineEntry entry) {
        return entry instanceof TimelineEntry.StrandEntry(Strand strand, Strand.Moment moment)
                ? Optional.of(moment.turn())
                : Optional.empty();
    }
}
