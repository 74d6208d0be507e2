package org.hearth.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.junit.jupiter.api.Test;

class AlertWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static NamedAlert alert(Alert.State state) {
        return new NamedAlert(
                new Alert(
                        AlertId.create(),
                        0,
                        FamilyId.create(),
                        PersonId.create(),
                        Optional.of(AssessmentId.create()),
                        NOW,
                        RiskRule.Level.TODAY,
                        "Weather, item 3",
                        "Go indoors together.",
                        state,
                        List.of(new Alert.Action(NOW, "Nadia", "Talked"), new Alert.Action(NOW, "Gwen", "On it")),
                        Optional.empty(),
                        Optional.empty()),
                "The family",
                "Carys");
    }

    private final NamedAlert fresh = alert(Alert.State.OPEN);
    private final NamedAlert seen = alert(Alert.State.ACKNOWLEDGED);

    @Test
    void aNewAlertSaysThatNobodyIsOnIt() {
        assertThat(AlertWords.state(fresh.alert())).isEqualTo("Nobody is on it yet");
    }

    @Test
    void anAcknowledgedAlertNamesWhoIsOnIt() {
        assertThat(AlertWords.state(seen.alert())).isEqualTo("Gwen is on it");
    }

    @Test
    void theLeadSaysHowManyAreOpenAndWhatPresses() {
        assertThat(AlertWords.count(List.of(fresh, seen, seen))).isEqualTo("Three alerts open.");
        assertThat(AlertWords.pressing(List.of(fresh, seen, seen))).startsWith("Nobody is on one of them yet.");
        assertThat(AlertWords.pressing(List.of(fresh))).startsWith("Nobody is on it yet.");
        assertThat(AlertWords.pressing(List.of(fresh, fresh))).startsWith("Nobody is on them yet.");
        assertThat(AlertWords.pressing(List.of(seen))).startsWith("Somebody is on each of them.");
    }

    @Test
    void anAlertThatWasPassedOnSaysSoInWords() {
        Alert passed = fresh.alert().escalated(new Alert.Action(NOW, "Hearth", "Passed on"));

        assertThat(AlertWords.passedOn(passed)).contains("Passed on to every lead and deputy");
        assertThat(AlertWords.passedOn(fresh.alert())).isEmpty();
    }

    @Test
    void aClosedAlertSaysThatItIsClosed() {
        assertThat(AlertWords.state(alert(Alert.State.CLOSED).alert())).isEqualTo("Closed");
    }
}
