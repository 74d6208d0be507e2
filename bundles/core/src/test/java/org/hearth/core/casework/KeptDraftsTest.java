package org.hearth.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.WORKER;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.Family;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;

class KeptDraftsTest {
    private final Programme programme = new Programme();
    private final KeptDrafts drafts = new KeptDrafts(programme.store, programme.clock);

    @Test
    void givesBackWhatWasTypedLast() {
        Family family = programme.registered();

        drafts.save(WORKER, "contact", Optional.of(family.id()), Map.of("note", "She sm"));
        drafts.save(WORKER, "contact", Optional.of(family.id()), Map.of("note", "She smiled", "minutes", "45"));

        Draft kept = drafts.find(WORKER, "contact").orElseThrow();
        assertThat(kept.fields()).containsOnly(Map.entry("note", "She smiled"), Map.entry("minutes", "45"));
        assertThat(kept.keptAt()).isEqualTo(programme.clock.instant());
    }

    @Test
    void oneOfTwoDevicesThatKeepTheSameFormIsTold() {
        Draft seen = drafts.saveOver(Optional.empty(), WORKER, "form", Optional.empty(), Map.of("note", "Here"));
        drafts.saveOver(Optional.of(seen), WORKER, "form", Optional.empty(), Map.of("note", "There"));

        assertThatThrownBy(() -> drafts.saveOver(
                        Optional.of(seen), WORKER, "form", Optional.empty(), Map.of("note", "Here again")))
                .isInstanceOf(EditedMeanwhile.class)
                .hasMessageContaining("on another device");
        assertThatThrownBy(() -> drafts.saveOver(
                        Optional.empty(), WORKER, "form", Optional.empty(), Map.of("note", "A third one")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(drafts.find(WORKER, "form")).map(Draft::fields).contains(Map.of("note", "There"));
    }

    @Test
    void whatWasSavedInAnotherPlaceIsKeptAnewAsNothingIsOverwritten() {
        Draft seen = drafts.saveOver(Optional.empty(), WORKER, "form", Optional.empty(), Map.of("note", "Here"));
        drafts.forget(WORKER, "form");

        drafts.saveOver(Optional.of(seen), WORKER, "form", Optional.empty(), Map.of("note", "More"));

        assertThat(drafts.find(WORKER, "form")).map(Draft::fields).contains(Map.of("note", "More"));
    }

    @Test
    void showsADraftToNobodyElse() {
        drafts.save(WORKER, "register", Optional.empty(), Map.of("name", "Fern"));

        assertThat(drafts.find(LEAD, "register")).isEmpty();
        drafts.forget(LEAD, "register");
        assertThat(drafts.find(WORKER, "register")).isPresent();
    }

    @Test
    void forgetsADraftThatWasSaved() {
        drafts.save(WORKER, "register", Optional.empty(), Map.of("name", "Fern"));

        drafts.forget(WORKER, "register");
        drafts.forget(WORKER, "register");

        assertThat(drafts.find(WORKER, "register")).isEmpty();
    }

    @Test
    void leavesNoTraceInTheFamilysRecord() {
        Family family = programme.registered();
        int traces = programme.store.kept().audit().size();

        drafts.save(WORKER, "contact", Optional.of(family.id()), Map.of("note", "A word"));

        assertThat(programme.store.kept().audit()).hasSize(traces);
    }

    @Test
    void takesAwayWhatNobodyCameBackForInAFortnight() {
        drafts.save(WORKER, "old", Optional.empty(), Map.of("name", "Fern"));
        KeptDrafts later = later(Drafts.DAYS + 1);

        assertThat(later.find(WORKER, "old")).isEmpty();
        later.save(WORKER, "new", Optional.empty(), Map.of("name", "Robin"));

        Optional<Draft> left = programme.store.read(
                records -> records.leaves().find(Draft.class, Draft.idOf(WORKER.username(), "old")));
        assertThat(left).isEmpty();
        assertThat(later.find(WORKER, "new")).isPresent();
    }

    @Test
    void keepsADraftForAFortnight() {
        drafts.save(WORKER, "old", Optional.empty(), Map.of("name", "Fern"));

        assertThat(later(Drafts.DAYS).find(WORKER, "old")).isPresent();
    }

    @Test
    void hasRoomForLongNotesButNotForEverything() {
        drafts.save(WORKER, "note", Optional.empty(), Map.of("note", "x".repeat(10_000)));

        assertThatThrownBy(() ->
                        drafts.save(WORKER, "note", Optional.empty(), Map.of("note", "x".repeat(Drafts.ROOM + 1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("shorten");
        assertThat(drafts.find(WORKER, "note").orElseThrow().fields().get("note"))
                .hasSize(10_000);
    }

    @Test
    void isForWhoeverWorksWithFamilies() {
        assertThatThrownBy(() -> drafts.find(MANAGER, "contact")).isInstanceOf(NotAllowed.class);
    }

    private KeptDrafts later(int days) {
        return new KeptDrafts(programme.store, Clock.offset(programme.clock, Duration.ofDays(days)));
    }
}
