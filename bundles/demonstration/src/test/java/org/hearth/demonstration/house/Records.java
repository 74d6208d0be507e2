package org.hearth.demonstration.house;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;

/** Keeps what is recorded in memory, and refuses what lies in the future or does not fit. */
public final class Records implements Casework, Assessments {
    public final Map<FamilyId, Family> families = new ConcurrentHashMap<>();
    public final List<Contact> contacts = new CopyOnWriteArrayList<>();
    public final List<Assessment> assessments = new CopyOnWriteArrayList<>();
    public final List<SupportChange> turns = new CopyOnWriteArrayList<>();

    private final Catalogue catalogue;
    private final LocalDate today;

    public Records(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    private void require(boolean fine, String what) {
        if (!fine) {
            throw new IllegalArgumentException(what);
        }
    }

    @Override
    public Family register(Actor actor, NewFamily family) {
        LocalDate came = family.referral().receivedOn();
        require(!came.isAfter(today), "came in the future");
        Family added = new Family(
                FamilyId.create(),
                1,
                family.people(),
                family.safeContact(),
                family.referral(),
                new Support(Support.State.IN_TOUCH, came),
                family.keyWorker(),
                family.area());
        families.put(added.id(), added);
        return added;
    }

    @Override
    public void record(Actor actor, List<Contact> together) {
        require(together.stream().map(Contact::family).distinct().count() == together.size(), "a family twice");
        for (Contact contact : together) {
            Family family = families.get(contact.family());
            require(!contact.on().isAfter(today), "a contact in the future");
            require(!contact.on().isBefore(family.referral().receivedOn()), "a contact before the referral");
            require(catalogue.intervention(contact.intervention()).isPresent(), "not installed");
            contacts.add(contact);
        }
    }

    @Override
    public Assessment record(Actor actor, NewAssessment form) {
        require(!form.on().isAfter(today), "a questionnaire in the future");
        var instrument = catalogue.instrument(form.instrument()).orElseThrow();
        ScoreSheet scores = instrument.score(form.responses());
        require(scores.flags().isEmpty() == form.safetyAction().isBlank(), "a safety action where one is needed");
        require(
                assessments.stream()
                        .noneMatch(kept -> kept.person().equals(form.person())
                                && kept.on().equals(form.on())
                                && kept.instrument().id().equals(form.instrument())),
                "the same form twice on a day");
        Assessment added = new Assessment(
                AssessmentId.create(),
                form.family(),
                form.person(),
                form.on(),
                form.rater(),
                instrument.definition(),
                form.responses(),
                scores,
                actor.name());
        assessments.add(added);
        return added;
    }

    @Override
    public Family rest(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return turn(family, version, on, Support.State.RESTING, SupportChange.Kind.RESTED, note);
    }

    @Override
    public Family welcomeBack(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return turn(family, version, on, Support.State.IN_TOUCH, SupportChange.Kind.WELCOMED_BACK, note);
    }

    private Family turn(
            FamilyId id, long version, LocalDate on, Support.State to, SupportChange.Kind kind, String note) {
        Family before = families.get(id);
        require(before.version() == version, "an old version");
        require(before.support().state() != to, "nothing to change");
        require(!on.isAfter(today) && !on.isBefore(before.support().since()), "the order of days");
        Family after = before.withSupport(new Support(to, on)).withVersion(version + 1);
        families.put(id, after);
        turns.add(new SupportChange(id, on, kind, note));
        return after;
    }

    @Override
    public Family sayGoodbye(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return turn(family, version, on, Support.State.DOOR_OPEN, SupportChange.Kind.SAID_GOODBYE, note);
    }

    @Override
    public Family lookAgain(Actor actor, FamilyId family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FamilySummary summary(Actor actor, FamilyId family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<FamilySummary> mine(Actor actor, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remind(Actor actor, FamilyId family, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Family update(Actor actor, Family family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SimilarFamily> similar(Actor actor, NewFamily family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Family open(Actor actor, FamilyId family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TimelineEntry> timeline(Actor actor, FamilyId family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<FamilySummary> find(Actor actor, FamilyQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Today today(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
