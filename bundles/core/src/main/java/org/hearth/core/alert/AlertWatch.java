package org.hearth.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the open alerts every second or so: passes on what nobody acknowledged in time, and tells the screens of this node
 * what another node has raised or changed.
 *
 * <p>Every node looks. Only the first to write passes an alert on, because its version must be the one that was read. Ages are
 * counted between moments, so a change between winter and summer time neither delays nor hurries anything.
 */
@Component(service = AlertWatch.class, immediate = true)
public final class AlertWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Store store;
    private final AlertRules rules;
    private final ChangePublisher changes;
    private final Clock clock;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("hearth-alerts").factory());
    private Map<AlertId, Long> seen = Map.of();

    @Activate
    public AlertWatch(
            @Reference Store store,
            @Reference AlertRules rules,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    @Activate
    void start() {
        clockwork.scheduleWithFixedDelay(this::lookAgain, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        clockwork.shutdownNow();
    }

    private void lookAgain() {
        try {
            look();
        } catch (StoreUnavailable away) {
            LOG.debug("Alerts are looked at again in a moment: {}", away.getMessage());
        } catch (RuntimeException broken) {
            // thrown on, it would end the looking for good
            LOG.error("Open alerts could not be looked at; it is tried again", broken);
        }
    }

    /** Looks once. */
    void look() {
        List<Alert> open = store.read(records -> records.openAlerts());
        Map<AlertId, Long> now = new HashMap<>();
        for (Alert alert : open) {
            now.put(alert.id(), alert.version());
            if (rules.isLate(alert, clock.instant())) {
                passOn(alert);
            }
        }
        if (!now.equals(seen)) {
            seen = now;
            changes.publish(new Change.AlertsChanged());
        }
    }

    private void passOn(Alert alert) {
        Duration within = rules.within(alert.level());
        try {
            store.write(records -> records.replace(alert.escalated(new Alert.Action(
                    clock.instant(),
                    "Hearth",
                    "Nobody was on it within " + within.toMinutes()
                            + " minutes: every safeguarding lead and deputy was told."))));
            LOG.warn(
                    "Alert {} was not acknowledged within {} minutes. Every safeguarding lead and deputy is told on screen.",
                    alert.id(),
                    within.toMinutes());
            changes.publish(new Change.AlertsChanged());
        } catch (EditedMeanwhile other) {
            LOG.debug("Alert {} was taken up or passed on by somebody else just now", alert.id(), other);
        }
    }
}
