package org.hearth.core.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Programme;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents that are proposed from the file and kept as they were made, word for word. */
@Component
public final class KeptLetters implements Letters {
    private final Store store;
    private final Programme programme;
    private final ChangePublisher changes;
    private final AuditTrail trail;

    @Activate
    public KeptLetters(
            @Reference Store store,
            @Reference Programme programme,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.programme = programme;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public Letter propose(Actor actor, FamilyId family, MadeDocument.Kind kind, Set<Part> parts) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "read the file for a document");
        LocalDate today = LocalDate.now(trail.clock());
        return store.read(records -> new ProposedLetter(records, programme.profile(), actor, today)
                .of(FamilyRegister.find(records, family), kind, parts));
    }

    @Override
    public MadeDocument keep(Actor actor, UUID id, FamilyId family, MadeDocument.Kind kind, Letter letter) {
        Permission.CASEWORK.require(actor);
        LetterRules.require(letter);
        MadeDocument kept = store.write(records -> {
            Optional<MadeDocument> sentBefore = records.leaves().find(MadeDocument.class, id);
            if (sentBefore.isPresent()) {
                return sentBefore.get();
            }
            FamilyRegister.find(records, family);
            trail.did(records, actor, "made a document", family);
            return records.leaves()
                    .add(new MadeDocument(
                            id,
                            0,
                            family,
                            kind,
                            letter,
                            actor.name(),
                            trail.clock().instant()));
        });
        changes.publish(new Change.FamilyChanged(family));
        return kept;
    }

    @Override
    public List<MadeDocument> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "looked at the documents");
        return store.read(records -> records.leaves().about(family, MadeDocument.class));
    }

    @Override
    public MadeDocument open(Actor actor, UUID document) {
        Permission.CASEWORK.require(actor);
        return store.write(records -> {
            MadeDocument found = records.leaves()
                    .find(MadeDocument.class, document)
                    .orElseThrow(() ->
                            new NotFound("There is no such document. Open the family's documents again, please."));
            trail.did(records, actor, "took a document out again", found.family());
            return found;
        });
    }
}
