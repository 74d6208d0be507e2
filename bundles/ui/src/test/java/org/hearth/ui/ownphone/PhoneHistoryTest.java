package org.hearth.ui.ownphone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneHistoryTest {
    private static final String SECRET = "fCc39u1ZZlaLp4yEh1Oz3QGUYJDe2Rnd";

    @Test
    void whoeverArrivesBringsTheSecret() {
        PhoneHistory.Arrival arrival = PhoneHistory.Arrival.of(SECRET);

        assertThat(arrival.secret()).isEqualTo(SECRET);
        assertThat(arrival.unsaved()).isEmpty();
    }

    @Test
    void anAnswerThatWasChosenWhenTheSessionWasLostComesAlong() {
        assertThat(PhoneHistory.Arrival.of(SECRET + " 3 2.0").unsaved()).contains(new PhoneHistory.Unsaved(3, 2));
        assertThat(PhoneHistory.Arrival.of(SECRET + " 12 -1").unsaved()).contains(new PhoneHistory.Unsaved(12, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b c", "x 1 NaN", "x 99999 1", "x 1 1e9", "<script>alert(1)</script> hello"})
    void whatIsAnythingElseBringsNothingUnsaved(String said) {
        assertThat(PhoneHistory.Arrival.of(said).unsaved()).isEmpty();
    }
}
