package org.hearth.core.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Strands;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Strand;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.questionnaire.DueBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kinds of support of families, with their traces in the transaction that does the work. */
@Component
public final class AuditedStrands implements Strands {
    private final Store store;
    private final ChangePublisher changes;
    private final StrandBook book;
    private final DueBook due;

    @Activate
    public AuditedStrands(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        due = new DueBook(catalogue);
        book = new StrandBook(catalogue, new AuditTrail(clock));
    }

    @Override
    public List<Strand> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> StrandBook.of(records, family));
    }

    @Override
    public Strand takeUp(
            Actor actor, FamilyId family, String intervention, LocalDate on, Set<PersonId> people, String worker) {
        return changed(actor, records -> book.takeUp(records, actor, family, intervention, on, people, worker));
    }

    @Override
    public Strand change(Actor actor, UUID strand, long version, Set<PersonId> people, String worker) {
        return changed(actor, records -> book.change(records, actor, strand, version, people, worker));
    }

    @Override
    public Strand pause(Actor actor, UUID strand, long version, LocalDate on) {
        Strand.Moment next = new Strand.Moment(on, Strand.Turn.PAUSED);
        return changed(actor, records -> book.turn(records, actor, strand, version, next));
    }

    @Override
    public Strand takeUpAgain(Actor actor, UUID strand, long version, LocalDate on) {
        Strand.Moment next = new Strand.Moment(on, Strand.Turn.TAKEN_UP_AGAIN);
        return changed(actor, records -> book.turn(records, actor, strand, version, next));
    }

    private Strand changed(Actor actor, Function<Records, Strand> work) {
        Permission.CASEWORK.require(actor);
        Strand saved = store.write(records -> {
            Strand strand = work.apply(records);
            due.refresh(records, strand.family());
            return strand;
        });
        changes.publish(new Change.FamilyChanged(saved.family()));
        return saved;
    }
}
