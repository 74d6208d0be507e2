package org.hearth.core.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Strand;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.contact.ContactBook;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.family.SimilarFamilies;
import org.hearth.core.family.SupportTurn;
import org.hearth.core.file.FileTimeline;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.MissingFamily;
import org.hearth.core.ground.Permission;
import org.hearth.core.questionnaire.DueBook;
import org.hearth.core.support.StrandBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Casework that leaves its traces in the transaction that does the work. */
@Component
public final class AuditedCasework implements Casework {
    private static final Period REMINDED_WITHIN = Period.ofYears(1);

    private final Store store;
    private final ChangePublisher changes;
    private final FamilyRegister register;
    private final ContactBook contacts;
    private final DayPlan plan;
    private final DueBook due;
    private final AuditTrail trail;

    @Activate
    public AuditedCasework(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Programme programme,
            @Reference Areas areas,
            @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        trail = new AuditTrail(clock);
        register = new FamilyRegister(trail, areas);
        contacts = new ContactBook(catalogue, trail, new StrandBook(catalogue, trail));
        due = new DueBook(catalogue);
        plan = new DayPlan(clock, programme);
    }

    @Override
    public Family register(Actor actor, NewFamily family) {
        Permission.CASEWORK.require(actor);
        return changed(write(records -> register.add(records, actor, family)));
    }

    @Override
    public List<SimilarFamily> similar(Actor actor, NewFamily family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> new SimilarFamilies(records).to(family));
    }

    @Override
    public Family update(Actor actor, Family family) {
        Permission.CASEWORK.require(actor);
        return changed(write(records -> register.replace(records, actor, family)));
    }

    @Override
    public Family open(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.write(records -> {
            Family found = FamilyRegister.find(records, family);
            trail.did(records, actor, "opened the record", family);
            return found;
        });
    }

    @Override
    public Family lookAgain(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.<Boolean>read(records -> trail.isVisiting(records, actor, family))
                ? store.read(records -> FamilyRegister.find(records, family))
                : open(actor, family);
    }

    @Override
    public List<TimelineEntry> timeline(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        if (!store.<Boolean>read(records -> trail.isVisiting(records, actor, family))) {
            store.write(records -> {
                FamilyRegister.find(records, family);
                trail.did(records, actor, "looked at what happened", family);
                return family;
            });
        }
        return store.read(records -> everything(records, family));
    }

    @Override
    public Page<FamilySummary> find(Actor actor, FamilyQuery query) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.families(query));
    }

    @Override
    public void record(Actor actor, List<Contact> kept) {
        Permission.CASEWORK.require(actor);
        List<FamilyId> families = store.write(records -> {
            List<FamilyId> met = contacts.add(records, actor, kept);
            met.forEach(family -> due.refresh(records, family));
            return met;
        });
        families.forEach(family -> changes.publish(new Change.FamilyChanged(family)));
    }

    @Override
    public Family rest(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return turn(actor, family, version, on, note, Support.State.RESTING);
    }

    @Override
    public Family sayGoodbye(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return turn(actor, family, version, on, note, Support.State.DOOR_OPEN);
    }

    @Override
    public Family welcomeBack(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return turn(actor, family, version, on, note, Support.State.IN_TOUCH);
    }

    @Override
    public FamilySummary summary(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.summary(family).orElseThrow(MissingFamily::refusal));
    }

    @Override
    public Page<FamilySummary> mine(Actor actor, int offset, int limit) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.longestUnseen(actor.username(), offset, limit));
    }

    @Override
    public void remind(Actor actor, FamilyId family, LocalDate on) {
        Permission.CASEWORK.require(actor);
        LocalDate today = LocalDate.now(trail.clock());
        if (on.isBefore(today) || on.isAfter(today.plus(REMINDED_WITHIN))) {
            throw new Refused(
                    "The day of the reminder, {0}, is not within a year from today. Choose today or a day of the"
                            + " next twelve months.",
                    on);
        }
        changed(store.write(records -> register.remind(records, actor, family, on)));
    }

    @Override
    public void forgetReminder(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        changed(store.write(records -> register.forgetReminder(records, actor, family)));
    }

    @Override
    public Today today(Actor actor) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> plan.of(records, actor));
    }

    private Family turn(Actor actor, FamilyId family, long version, LocalDate on, String note, Support.State state) {
        Permission.CASEWORK.require(actor);
        SupportTurn turn = new SupportTurn(family, version, on, note, state);
        return changed(write(records -> register.turn(records, actor, turn)));
    }

    /** What is due depends on who the family are and whether they are in touch. */
    private Family write(Function<Records, Family> work) {
        return store.write(records -> {
            Family family = work.apply(records);
            due.refresh(records, family.id());
            return family;
        });
    }

    private Family changed(Family family) {
        changes.publish(new Change.FamilyChanged(family.id()));
        return family;
    }

    private static List<TimelineEntry> everything(Records records, FamilyId family) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<Contact> met = records.contacts(family);
        met.forEach(contact -> entries.add(new TimelineEntry.ContactEntry(contact)));
        records.assessments(family).forEach(assessment -> entries.add(new TimelineEntry.AssessmentEntry(assessment)));
        for (SupportChange change : records.supportChanges(family)) {
            entries.add(new TimelineEntry.SupportEntry(change));
        }
        for (Strand strand : records.leaves().about(family, Strand.class)) {
            strand.moments().stream()
                    // a contact by which it was taken up says so already
                    .filter(moment -> met.stream()
                            .noneMatch(contact -> contact.on().equals(moment.on())
                                    && contact.intervention().equals(strand.intervention())))
                    .forEach(moment -> entries.add(new TimelineEntry.StrandEntry(strand, moment)));
        }
        entries.addAll(FileTimeline.of(records.leaves(), family));
        entries.sort(Comparator.comparing(TimelineEntry::on).reversed());
        return List.copyOf(entries);
    }
}
