package org.hearth.core.alert;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.MissingFamily;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.TextRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Alerts that only ever move forward: every step is added to what was done before, and none is taken away. */
@Component
public final class WatchedAlerts implements Alerts {
    private static final String SEEN = "Acknowledged: I am on it";

    private final Store store;
    private final ChangePublisher changes;
    private final AlertRules rules;
    private final AuditTrail trail;

    @Activate
    public WatchedAlerts(
            @Reference Store store,
            @Reference ChangePublisher changes,
            @Reference AlertRules rules,
            @Reference Clock clock) {
        this.store = store;
        this.rules = rules;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public List<NamedAlert> open(Actor actor) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> named(records, records.openAlerts()));
    }

    @Override
    public Optional<NamedAlert> longestOpen(Actor actor) {
        Permission.CASEWORK.require(actor);
        return store
                .read(records ->
                        named(records, records.longestOpenAlert().stream().toList()))
                .stream()
                .findFirst();
    }

    @Override
    public Page<NamedAlert> closed(Actor actor, int offset, int limit) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> {
            Page<Alert> page = records.closedAlerts(offset, limit);
            return new Page<>(named(records, page.rows()), page.total());
        });
    }

    @Override
    public List<NamedAlert> about(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> named(records, records.alerts(family)));
    }

    @Override
    public Calling calling(Actor actor) {
        if (!actor.is(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD)) {
            return Calling.NOTHING;
        }
        Calling all = store.read(records -> records.calling(actor.username()));
        return rules.isTold(actor) ? all : new Calling(all.open(), 0, all.mine());
    }

    @Override
    public boolean mayAct(Actor actor, Alert alert) {
        return rules.mayAct(actor, alert);
    }

    private static List<NamedAlert> named(Records records, List<Alert> alerts) {
        // all families that these alerts are about, in one look: there may be hundreds
        Map<FamilyId, Family> families =
                records.families(alerts.stream().map(Alert::family).distinct().toList());
        return alerts.stream()
                .map(alert -> named(
                        alert, Optional.ofNullable(families.get(alert.family())).orElseThrow(MissingFamily::refusal)))
                .toList();
    }

    @Override
    public Alert acknowledge(Actor actor, AlertId alert, long version) {
        return step(actor, alert, version, SEEN, Alert.State.ACKNOWLEDGED, "acknowledged an alert");
    }

    @Override
    public Alert act(Actor actor, AlertId alert, long version, String what, boolean close) {
        Permission.CASEWORK.require(actor);
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
        Permission.CASEWORK.require(actor);
        Alert saved = store.write(records -> {
            Alert current = current(records, id, version);
            if (!rules.mayAct(actor, current)) {
                Permission.ACT_ON_ALERTS.require(actor);
            }
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
