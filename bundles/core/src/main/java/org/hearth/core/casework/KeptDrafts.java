package org.hearth.core.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Leaves;
import org.hearth.api.store.Store;
import org.hearth.core.ground.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts as passing leaves. The first one that is kept on a day takes old ones away. */
@Component
public final class KeptDrafts implements Drafts {
    private static final int LONGEST_NAME = 150;
    private static final int SWEPT_AT_ONCE = 200;
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final Store store;
    private final Clock clock;
    private final AtomicReference<LocalDate> swept = new AtomicReference<>(EVER);

    @Activate
    public KeptDrafts(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Draft save(Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields) {
        Permission.CASEWORK.require(actor);
        requireRoom(form, fields);
        Draft kept = store.write(records -> keep(records.leaves(), draft(actor, form, about, fields)));
        sweep();
        return kept;
    }

    @Override
    public Draft saveOver(
            Optional<Draft> seen, Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields) {
        Permission.CASEWORK.require(actor);
        requireRoom(form, fields);
        Draft kept = store.write(records -> {
            Draft fresh = draft(actor, form, about, fields);
            records.leaves()
                    .find(Draft.class, fresh.id())
                    .filter(now -> seen.filter(now::isSameState).isEmpty())
                    .ifPresent(now -> {
                        throw new EditedMeanwhile(
                                "This form was changed in another window or on another device meanwhile."
                                        + " Nothing that was kept there was overwritten.");
                    });
            return keep(records.leaves(), fresh);
        });
        sweep();
        return kept;
    }

    @Override
    public Optional<Draft> find(Actor actor, String form) {
        Permission.CASEWORK.require(actor);
        return store.<Optional<Draft>>read(
                        records -> records.leaves().find(Draft.class, Draft.idOf(actor.username(), form)))
                .filter(draft -> !draft.listedOn().isBefore(oldest()));
    }

    @Override
    public void forget(Actor actor, String form) {
        Permission.CASEWORK.require(actor);
        store.write(records -> {
            records.leaves().discard(Draft.class, Draft.idOf(actor.username(), form));
            return form;
        });
    }

    private Draft draft(Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields) {
        return new Draft(
                Draft.idOf(actor.username(), form),
                0,
                actor.username(),
                form,
                about,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                LocalDate.now(clock),
                fields);
    }

    private static Draft keep(Leaves leaves, Draft draft) {
        return leaves.find(Draft.class, draft.id())
                .map(before -> leaves.replace(draft.withVersion(before.version())))
                .orElseGet(() -> leaves.add(draft));
    }

    private static void requireRoom(String form, Map<String, String> fields) {
        if (form.isBlank() || form.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "form: expected 1 to " + LONGEST_NAME + " characters, but found '" + form + "'");
        }
        int length = fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
        if (length > ROOM) {
            throw new Refused(
                    "This form holds {0} characters, more than the {1} that are kept while you type. Save it, or"
                            + " shorten it.",
                    length, ROOM);
        }
    }

    /** Takes away what nobody came back for; a little each day, so that nobody waits for it. */
    private void sweep() {
        LocalDate today = LocalDate.now(clock);
        if (swept.getAndSet(today).equals(today)) {
            return;
        }
        store.write(records -> {
            Leaves leaves = records.leaves();
            leaves.between(Draft.class, EVER, oldest().minusDays(1), 0, SWEPT_AT_ONCE)
                    .rows()
                    .forEach(draft -> leaves.discard(Draft.class, draft.id()));
            return today;
        });
    }

    private LocalDate oldest() {
        return LocalDate.now(clock).minusDays(DAYS);
    }
}
