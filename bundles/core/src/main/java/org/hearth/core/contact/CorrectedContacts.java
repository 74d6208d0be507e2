package org.hearth.core.contact;

import java.time.Clock;
import java.util.List;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Contacts;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.support.StrandBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts that are put right, each with the trace of what it was. */
@Component
public final class CorrectedContacts implements Contacts {
    private final Store store;
    private final ChangePublisher changes;
    private final AuditTrail trail;
    private final ContactBook book;

    @Activate
    public CorrectedContacts(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        trail = new AuditTrail(clock);
        book = new ContactBook(catalogue, trail, new StrandBook(catalogue, trail));
    }

    @Override
    public Contact find(Actor actor, FamilyId family, ContactId contact) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "looked at a contact");
        return store.read(records -> ContactBook.find(records, family, contact)
                .orElseThrow(() -> new NotFound("There is no such contact in the record (any more).")));
    }

    @Override
    public void correct(Actor actor, Contact before, Contact after, String why) {
        Permission.CASEWORK.require(actor);
        if (!before.id().equals(after.id()) || !before.family().equals(after.family())) {
            throw new Refused("A contact stays with its family. Strike this one out, and record it with the other.");
        }
        store.write(records -> {
            book.correct(records, actor, before, after, why);
            return before;
        });
        changes.publish(new Change.FamilyChanged(before.family()));
    }

    @Override
    public void strike(Actor actor, Contact before, String why) {
        Permission.CASEWORK.require(actor);
        store.write(records -> {
            book.strike(records, actor, before, why);
            return before;
        });
        changes.publish(new Change.FamilyChanged(before.family()));
    }

    @Override
    public List<ContactCorrection> corrections(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "looked at corrections of contacts");
        return store.read(records -> records.leaves().about(family, ContactCorrection.class));
    }
}
