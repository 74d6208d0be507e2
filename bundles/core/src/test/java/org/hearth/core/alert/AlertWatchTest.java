package org.hearth.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.answered;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.hearth.api.casework.Alerts.Calling;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Family;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody acknowledges in time is passed on, once, by whichever node sees it first. */
class AlertWatchTest {
    private static final Actor DEPUTY = new Actor("Sage", "Sage Moor", Set.of(Role.PRACTITIONER));

    private final Programme programme = new Programme();
    private final AlertRules rules = new AlertRules(Duration.ofMinutes(15), Duration.ofMinutes(120), Set.of("sage"));
    private final WatchedAlerts alerts =
            new WatchedAlerts(programme.store, programme.published::add, rules, programme.clock);

    @BeforeEach
    void raiseAnAlert() {
        Family family = programme.registered();
        programme.assessments.record(WORKER, answered(family, Map.of(1, 0.0, 2, 0.0, 3, 2.0), "We talked"));
        programme.published.clear();
    }

    @Test
    void theOneThatHasBeenOpenForLongestIsNamed() {
        assertThat(alerts.longestOpen(WORKER)).contains(alerts.open(WORKER).getFirst());
    }

    @Test
    void nothingIsPassedOnBeforeItsTime() {
        watch(Duration.ofMinutes(15).minusNanos(1)).look();

        assertThat(alert().escalatedAt()).isEmpty();
    }

    @Test
    void whatWaitsTooLongIsPassedOnToLeadsAndDeputies() {
        assertThat(alerts.mayAct(DEPUTY, alert())).isFalse();

        watch(Duration.ofMinutes(15)).look();

        assertThat(alert().escalatedAt()).contains(programme.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(alert().actions().getLast().what()).startsWith("Nobody was on it within 15 minutes");
        assertThat(alerts.calling(LEAD)).isEqualTo(new Calling(1, 1, 0));
        assertThat(alerts.calling(DEPUTY)).isEqualTo(new Calling(1, 1, 0));
        assertThat(alerts.calling(WORKER)).isEqualTo(new Calling(1, 0, 1));
        assertThat(programme.published).contains(new Change.AlertsChanged());
    }

    @Test
    void twoNodesPassItOnOnce() {
        watch(Duration.ofMinutes(20)).look();
        watch(Duration.ofMinutes(20)).look();

        assertThat(alert().actions().stream().filter(action -> action.by().equals("Hearth")))
                .hasSize(1);
    }

    @Test
    void whatSomebodyIsOnIsNotPassedOn() {
        alerts.acknowledge(LEAD, alert().id(), alert().version());

        watch(Duration.ofDays(2)).look();

        assertThat(alert().escalatedAt()).isEmpty();
        assertThat(alerts.calling(WORKER)).isEqualTo(new Calling(1, 0, 0));
    }

    @Test
    void aDeputyActsOnlyOnceItWasPassedOn() {
        assertThatThrownBy(() -> alerts.acknowledge(DEPUTY, alert().id(), alert().version()))
                .isInstanceOf(NotAllowed.class);
        watch(Duration.ofHours(1)).look();

        alerts.acknowledge(DEPUTY, alert().id(), alert().version());

        assertThat(alert().state()).isEqualTo(Alert.State.ACKNOWLEDGED);
    }

    @Test
    void theScreensOfThisNodeHearWhatAnotherNodeDid() {
        AlertWatch watch = watch(Duration.ZERO);
        watch.look();
        programme.published.clear();
        watch.look();
        assertThat(programme.published).isEmpty();

        programme.store.write(records -> records.replace(alert().after(
                        new Alert.Action(programme.clock.instant(), "Rowan Hale", "on another node"),
                        Alert.State.ACKNOWLEDGED)));
        watch.look();

        assertThat(programme.published).containsExactly(new Change.AlertsChanged());
    }

    @Test
    void aClosedAlertStaysReadable() {
        alerts.act(LEAD, alert().id(), alert().version(), "Spoke with them; all is well", true);

        assertThat(alerts.open(LEAD)).isEmpty();
        assertThat(alerts.longestOpen(LEAD)).isEmpty();
        assertThat(alerts.calling(LEAD)).isEqualTo(Calling.NOTHING);
        assertThat(alerts.closed(WORKER, 0, 20).rows())
                .singleElement()
                .satisfies(named -> assertThat(named.person()).isEqualTo("Fern Dale"));
        assertThat(alerts.about(WORKER, alert().family())).hasSize(1);
    }

    private AlertWatch watch(Duration later) {
        return new AlertWatch(
                programme.store,
                rules,
                programme.published::add,
                Clock.fixed(programme.clock.instant().plus(later), ZoneOffset.UTC));
    }

    private Alert alert() {
        return programme.store.kept().alerts().iterator().next();
    }
}
