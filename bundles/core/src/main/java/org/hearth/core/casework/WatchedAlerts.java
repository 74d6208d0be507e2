package org.hearth.core.casework;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Alerts that only ever move forward: every step is added to what was done before, and none is taken away. */
@Component
public final class WatchedAlerts implements Alerts {
    private static final String SEEN = "Acknowledged: I am on it";

    private final Store store;
    private final ChangePublisher changes;
    private final AuditTrail trail;

    @Activate
    public WatchedAlerts(@Reference Store store, @Reference ChangePublisher changes) {
        this(store, changes, Clock.systemDefaultZone());
    }

    WatchedAlerts(Store store, ChangePublisher changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public List<NamedAlert> open(Actor actor) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> {
            Map<FamilyId, Family> families = new HashMap<>();
            return records.openAlerts().stream()
                    .map(alert -> named(
                            alert, families.computeIfAbsent(alert.family(), id -> FamilyRegister.find(records, id))))
                    .toList();
        });
    }

    @Override
    public Alert acknowledge(Actor actor, AlertId alert, long version) {
        return step(actor, alert, version, SEEN, Alert.State.ACKNOWLEDGED, "acknowledged an alert");
    }

    @Override
    public Alert act(Actor actor, AlertId alert, long version, String what, boolean close) {
        Permission.ACT_ON_ALERTS.require(actor);
        if (what.isBlank()) {
            throw new Refused("Say what was done, in a few words.");
        }
        TextRules.requireNote("What was done", what);
        return step(
                actor,
                alert,
                version,
                what.strip(),
                close ? Alert.State.CLOSED : Alert.State.ACKNOWLEDGED,
                close ? "acted on an alert and closed it" : "acted on an alert");
    }

    private Alert step(Actor actor, AlertId id, long version, String what, Alert.State state, String trace) {
        Permission.ACT_ON_ALERTS.require(actor);
        Alert saved = store.write(records -> {
            Alert current = current(records, id, version);
            trail.did(records, actor, trace, current.family());
            return records.replace(current.after(new Alert.Action(trail.clock().instant(), actor.name(), what), state));
        });
        changes.publish(new Change.AlertsChanged());
        changes.publish(new Change.FamilyChanged(saved.family()));
        return saved;
    }

    private static Alert current(Records records, AlertId id, long version) {
        Alert current = records.alert(id)
                .orElseThrow(() -> new NotFound("There is no such alert. Open the list of alerts again, please."));
        if (current.version() != version) {
            throw new EditedMeanwhile("Somebody else worked on this alert while you had it open. Nothing of yours was"
                    + " saved: look at what they did, then add yours.");
        }
        if (current.state() == Alert.State.CLOSED) {
            throw new Refused("This alert is closed. If there is a new concern, record it with the family.");
        }
        return current;
    }

    private static NamedAlert named(Alert alert, Family family) {
        String person = family.person(alert.person()).map(Person::name).orElse("");
        return new NamedAlert(alert, family.displayName(), person.isBlank() ? "the baby" : person);
    }
}
