package org.hearth.core.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.Schedules;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.TextRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schedules that are kept beside the families, so that a list of what is due is one look. */
@Component
public final class KeptSchedules implements Schedules {
    private final Store store;
    private final Catalogue catalogue;
    private final ChangePublisher changes;
    private final AuditTrail trail;
    private final DueBook due;

    @Activate
    public KeptSchedules(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
        trail = new AuditTrail(clock);
        due = new DueBook(catalogue);
    }

    @Override
    public List<Due> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.due(family));
    }

    @Override
    public Page<DueQuestionnaire> today(Actor actor, int limit) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.dueBy(actor.username(), LocalDate.now(trail.clock()), limit));
    }

    @Override
    public NotAsked notAskedToday(
            Actor actor,
            FamilyId family,
            PersonId person,
            String instrument,
            NotAsked.Reason reason,
            String words,
            Optional<LocalDate> again) {
        Permission.CASEWORK.require(actor);
        LocalDate today = LocalDate.now(trail.clock());
        TextRules.requireNote("What you said about it", words);
        if (reason == NotAsked.Reason.OTHER && words.isBlank()) {
            throw new Refused("Say in a few words why it was not asked.");
        }
        again.filter(day -> !day.isAfter(today)).ifPresent(day -> {
            throw new Refused(
                    "The day to ask again, {0}, is not after today. Enter a later day, or choose to wait until"
                            + " the family feels it is time.",
                    day);
        });
        String title = catalogue
                .instrument(instrument)
                .map(one -> one.definition().title())
                .orElse(instrument);
        UUID id = UUID.randomUUID();
        NotAsked kept = store.write(records -> {
            Family found = FamilyRegister.find(records, family);
            AssessmentRules.requirePerson(found, person);
            NotAsked added = records.leaves()
                    .add(new NotAsked(
                            id,
                            0,
                            family,
                            person,
                            instrument,
                            title,
                            today,
                            reason,
                            words.strip(),
                            again,
                            actor.name()));
            due.refresh(records, family);
            trail.did(records, actor, "said why " + title + " was not asked", family);
            return added;
        });
        changes.publish(new Change.FamilyChanged(family));
        return kept;
    }
}
