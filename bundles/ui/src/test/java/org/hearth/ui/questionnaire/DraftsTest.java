package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearth.api.programme.FamilyId;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final FamilyId family = FamilyId.create();
    private final Drafts drafts = new Drafts();
    private final FakeCatalogue catalogue = new FakeCatalogue();

    private Sheet sheet(String version) {
        return Sheet.of(catalogue, Instruments.weather(version).definition(), "en-GB");
    }

    private Begun answered(String version) {
        Begun begun = drafts.begin(family, sheet(version));
        begun.draft().answer(1, Optional.of(1.0));
        return begun;
    }

    @Test
    void whatWasOnlyLookedAtWasNotBegun() {
        drafts.begin(family, sheet("1.0.0"));

        assertThat(drafts.latest(family, "weather")).isEmpty();
    }

    @Test
    void comingBackGoesOnInTheVersionThatWasBegun() {
        Begun begun = answered("1.0.0");

        assertThat(drafts.latest(family, "weather")).contains(begun);
        assertThat(drafts.latest(FamilyId.create(), "weather")).isEmpty();
        assertThat(drafts.begin(family, sheet("1.0.0")).draft()).isSameAs(begun.draft());
    }

    @Test
    void beginningANewerVersionLosesNothing() {
        Begun old = answered("1.0.0");
        Begun fresh = drafts.begin(family, sheet("2.0.0"));

        assertThat(fresh.draft().isEmpty()).isTrue();
        assertThat(drafts.other(family, fresh)).contains(old);
        assertThat(drafts.latest(family, "weather")).contains(old);
    }

    @Test
    void whatIsSavedIsForgottenAndNothingElse() {
        Begun old = answered("1.0.0");
        Begun fresh = answered("2.0.0");

        drafts.forget(family, fresh);

        assertThat(drafts.latest(family, "weather")).contains(old);
    }
}
