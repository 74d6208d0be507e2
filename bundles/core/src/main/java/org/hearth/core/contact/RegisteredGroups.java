package org.hearth.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.support.StrandBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groups with their registers; what a register says is a contact of every family in it. */
@Component
public final class RegisteredGroups implements Groups {
    private final Store store;
    private final ChangePublisher changes;
    private final Catalogue catalogue;
    private final AuditTrail trail;
    private final RegisterBook book;

    @Activate
    public RegisteredGroups(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        this.catalogue = catalogue;
        trail = new AuditTrail(clock);
        book = new RegisterBook(new ContactBook(catalogue, trail, new StrandBook(catalogue, trail)));
    }

    @Override
    public Page<GroupSeries> between(Actor actor, LocalDate from, LocalDate to, int offset, int limit) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.leaves().between(GroupSeries.class, from, to, offset, limit));
    }

    @Override
    public GroupSeries open(Actor actor, UUID group) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> find(records, group));
    }

    @Override
    public List<Family> families(Actor actor, UUID group) {
        Permission.CASEWORK.require(actor);
        return store.write(records -> named(find(records, group)).stream()
                .map(id -> {
                    trail.visit(records, actor, id, "looked at the register of a group");
                    return FamilyRegister.find(records, id);
                })
                .toList());
    }

    @Override
    public GroupSeries plan(Actor actor, GroupSeries group) {
        Permission.CASEWORK.require(actor);
        GroupRules.require(group);
        GroupSeries saved = store.write(records -> plan(records, actor, group));
        changes.publish(new Change.GroupsChanged());
        return saved;
    }

    private GroupSeries plan(Records records, Actor actor, GroupSeries group) {
        Optional<GroupSeries> before = records.leaves().find(GroupSeries.class, group.id());
        if (group.version() == 0 && before.isPresent()) {
            // the form was sent twice
            return before.get();
        }
        before.ifPresent(kept -> GroupRules.requireRecorded(kept, group));
        Set<FamilyId> had = before.map(RegisteredGroups::named).orElse(Set.of());
        named(group).stream().filter(family -> !had.contains(family)).forEach(family -> {
            FamilyRegister.find(records, family);
            trail.did(records, actor, "gave a place in a group", family);
        });
        return before.isEmpty()
                ? records.leaves().add(GroupRules.titled(group, catalogue))
                : records.leaves().replace(group);
    }

    @Override
    public GroupSeries record(Actor actor, UUID group, long version, UUID session, GroupSeries.Register register) {
        Permission.CASEWORK.require(actor);
        GroupSeries.Register signed = new GroupSeries.Register(
                register.answers(),
                register.rows(),
                actor.name(),
                trail.clock().instant().truncatedTo(ChronoUnit.MILLIS));
        GroupSeries saved = store.write(records -> {
            GroupSeries current = find(records, group);
            if (alreadyRecorded(current, session, signed)) {
                return current;
            }
            if (current.version() != version) {
                throw new EditedMeanwhile("Somebody else changed this group while you had its register open."
                        + " Nothing of yours was saved, and all of it is still on your screen: open the group in"
                        + " another tab to see what changed.");
            }
            return records.leaves().replace(book.record(records, actor, current, session, signed));
        });
        named(saved).forEach(family -> changes.publish(new Change.FamilyChanged(family)));
        changes.publish(new Change.GroupsChanged());
        return saved;
    }

    /** Whether the very same register was recorded before, as when a form is sent twice. */
    private static boolean alreadyRecorded(GroupSeries group, UUID session, GroupSeries.Register register) {
        return group.session(session)
                .flatMap(GroupSeries.Session::register)
                .filter(kept ->
                        kept.rows().equals(register.rows()) && kept.answers().equals(register.answers()))
                .isPresent();
    }

    private static Set<FamilyId> named(GroupSeries group) {
        Set<FamilyId> families = new LinkedHashSet<>();
        group.seats().forEach(seat -> families.add(seat.family()));
        group.sessions().stream()
                .flatMap(session -> session.register().stream())
                .flatMap(register -> register.rows().stream())
                .forEach(row -> families.add(row.family()));
        return families;
    }

    private static GroupSeries find(Records records, UUID group) {
        return records.leaves()
                .find(GroupSeries.class, group)
                .orElseThrow(() -> new NotFound("There is no such group (any more)."));
    }
}
