package org.hearth.ui.pretend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.Subscription;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;

/** Every use case about families, in memory and without any rule that a screen does not need. */
public final class PretendCasework implements Casework, Assessments, Alerts, AuditLog, Changes {
    private final Map<FamilyId, Family> families = new LinkedHashMap<>();
    private final Map<FamilyId, List<TimelineEntry>> timelines = new LinkedHashMap<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<AuditEntry> traces = new ArrayList<>();
    private final List<Consumer<? super Change>> listeners = new CopyOnWriteArrayList<>();
    private final PretendPlugIns plugIns;

    PretendCasework(PretendPlugIns plugIns) {
        this.plugIns = plugIns;
    }

    private void happened(FamilyId family, TimelineEntry entry) {
        timelines.computeIfAbsent(family, id -> new ArrayList<>()).add(entry);
        tell(new Change.FamilyChanged(family));
    }

    void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    @Override
    public synchronized Family register(Actor actor, NewFamily born) {
        Family family = new Family(
                FamilyId.create(),
                0,
                born.people(),
                born.safeContact(),
                born.referral(),
                new Support(Support.State.IN_TOUCH, born.referral().receivedOn()),
                born.keyWorker(),
                born.area());
        families.put(family.id(), family);
        happened(
                family.id(),
                new TimelineEntry.SupportEntry(
                        new SupportChange(family.id(), born.referral().receivedOn(), SupportChange.Kind.CAME, "")));
        return family;
    }

    private Family save(Family changed) {
        Family now = families.get(changed.id());
        if (now.version() != changed.version()) {
            throw new EditedMeanwhile(
                    "Somebody else changed this family while you were typing. Nothing of yours was saved yet.");
        }
        Family saved = new Family(
                changed.id(),
                changed.version() + 1,
                changed.people(),
                changed.safeContact(),
                changed.referral(),
                changed.support(),
                changed.keyWorker(),
                changed.area());
        families.put(saved.id(), saved);
        tell(new Change.FamilyChanged(saved.id()));
        return saved;
    }

    @Override
    public synchronized Family update(Actor actor, Family family) {
        return save(family);
    }

    @Override
    public synchronized Family open(Actor actor, FamilyId family) {
        traces.add(new AuditEntry(Instant.now(), actor.name(), "opened the record", Optional.of(family)));
        return Optional.ofNullable(families.get(family)).orElseThrow(() -> new NotFound("There is no such family"));
    }

    @Override
    public synchronized List<TimelineEntry> timeline(Actor actor, FamilyId family) {
        return timelines.getOrDefault(family, List.of()).stream()
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .toList();
    }

    private FamilySummary summary(Family family) {
        List<TimelineEntry> timeline = timelines.getOrDefault(family.id(), List.of());
        return new FamilySummary(
                family.id(),
                family.displayName(),
                family.carers().stream().map(Person::name).collect(Collectors.joining(", ")),
                family.support(),
                timeline.stream()
                        .filter(TimelineEntry.ContactEntry.class::isInstance)
                        .map(TimelineEntry::on)
                        .max(Comparator.naturalOrder()),
                timeline.stream()
                        .filter(TimelineEntry.AssessmentEntry.class::isInstance)
                        .map(TimelineEntry::on)
                        .max(Comparator.naturalOrder()),
                (int) alerts.stream()
                        .filter(alert -> alert.family().equals(family.id()) && alert.state() != Alert.State.CLOSED)
                        .count());
    }

    @Override
    public synchronized Page<FamilySummary> find(Actor actor, FamilyQuery query) {
        String text = query.text().toLowerCase(Locale.UK);
        List<FamilySummary> all = families.values().stream()
                .filter(family -> family.people().stream()
                        .anyMatch(person -> (" " + person.name().toLowerCase(Locale.UK)).contains(" " + text)))
                .filter(family ->
                        query.keyWorker().isEmpty() || query.keyWorker().equals(family.keyWorker()))
                .filter(family -> query.state().isEmpty()
                        || query.state().get() == family.support().state())
                .map(this::summary)
                .sorted(Comparator.comparing(FamilySummary::name))
                .toList();
        return new Page<>(all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
    }

    @Override
    public synchronized void record(Actor actor, List<Contact> contacts) {
        contacts.forEach(contact -> happened(contact.family(), new TimelineEntry.ContactEntry(contact)));
    }

    private Family support(
            FamilyId id, long version, LocalDate on, String note, Support.State state, SupportChange.Kind kind) {
        Family family = families.get(id);
        Family saved = save(new Family(
                id,
                version,
                family.people(),
                family.safeContact(),
                family.referral(),
                new Support(state, on),
                family.keyWorker(),
                family.area()));
        happened(id, new TimelineEntry.SupportEntry(new SupportChange(id, on, kind, note)));
        return saved;
    }

    @Override
    public synchronized Family rest(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return support(family, version, on, note, Support.State.RESTING, SupportChange.Kind.RESTED);
    }

    @Override
    public synchronized Family welcomeBack(Actor actor, FamilyId family, long version, LocalDate on, String note) {
        return support(family, version, on, note, Support.State.IN_TOUCH, SupportChange.Kind.WELCOMED_BACK);
    }

    @Override
    public synchronized Today today(Actor actor) {
        LocalDate now = LocalDate.now();
        List<FamilySummary> mine = families.values().stream()
                .filter(family -> family.keyWorker().equals(Optional.of(actor.username())))
                .filter(family -> family.support().state() == Support.State.IN_TOUCH)
                .map(this::summary)
                .sorted(Comparator.comparing(s -> s.lastContact().orElse(LocalDate.MIN)))
                .toList();
        return new Today(
                mine,
                mine.size(),
                mine.stream()
                        .filter(s -> s.lastAssessment().isEmpty()
                                || s.lastAssessment().get().isBefore(now.minusWeeks(6)))
                        .toList(),
                families.values().stream()
                        .filter(family -> timelines.get(family.id()).stream()
                                .anyMatch(entry -> entry instanceof TimelineEntry.SupportEntry(SupportChange change)
                                        && change.kind() == SupportChange.Kind.WELCOMED_BACK
                                        && change.on().isAfter(now.minusWeeks(2))))
                        .map(this::summary)
                        .toList(),
                open(actor).size());
    }

    @Override
    public synchronized Assessment record(Actor actor, NewAssessment entered) {
        var instrument = plugIns.instrument(entered.instrument(), entered.version())
                .orElseThrow(() -> new Refused("That questionnaire is no longer installed."));
        ScoreSheet sheet = instrument.score(entered.responses());
        if (!sheet.flags().isEmpty() && entered.safetyAction().isBlank()) {
            throw new Refused("Say what was done about the safety answer.");
        }
        Assessment assessment = new Assessment(
                AssessmentId.create(),
                entered.family(),
                entered.person(),
                entered.on(),
                entered.rater(),
                instrument.definition(),
                entered.responses(),
                sheet,
                actor.name());
        sheet.flags()
                .forEach(flag -> alerts.add(new Alert(
                        AlertId.create(),
                        0,
                        entered.family(),
                        entered.person(),
                        assessment.id(),
                        Instant.now(),
                        flag.level(),
                        instrument.definition().title() + ", item " + flag.item()
                                + ": an answer that always needs a conversation.",
                        flag.action(),
                        Alert.State.OPEN,
                        List.of(new Alert.Action(Instant.now(), actor.name(), entered.safetyAction())))));
        if (!sheet.flags().isEmpty()) {
            tell(new Change.AlertsChanged());
        }
        happened(entered.family(), new TimelineEntry.AssessmentEntry(assessment));
        return assessment;
    }

    @Override
    public synchronized List<NamedAlert> open(Actor actor) {
        return alerts.stream()
                .filter(alert -> alert.state() != Alert.State.CLOSED)
                .map(alert -> {
                    Family family = families.get(alert.family());
                    return new NamedAlert(
                            alert,
                            family.displayName(),
                            family.person(alert.person()).map(Person::name).orElse(""));
                })
                .toList();
    }

    private Alert change(Actor actor, AlertId id, long version, Alert.State state, String what) {
        Alert alert = alerts.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        if (alert.version() != version) {
            throw new EditedMeanwhile("Somebody else changed this alert meanwhile.");
        }
        List<Alert.Action> actions = new ArrayList<>(alert.actions());
        if (!what.isBlank()) {
            actions.add(new Alert.Action(Instant.now(), actor.name(), what));
        }
        Alert changed = new Alert(
                id,
                version + 1,
                alert.family(),
                alert.person(),
                alert.assessment(),
                alert.raisedAt(),
                alert.level(),
                alert.reason(),
                alert.expectedAction(),
                state,
                actions);
        alerts.set(alerts.indexOf(alert), changed);
        tell(new Change.AlertsChanged());
        return changed;
    }

    @Override
    public synchronized Alert acknowledge(Actor actor, AlertId alert, long version) {
        return change(actor, alert, version, Alert.State.ACKNOWLEDGED, "");
    }

    @Override
    public synchronized Alert act(Actor actor, AlertId alert, long version, String what, boolean close) {
        return change(actor, alert, version, close ? Alert.State.CLOSED : Alert.State.ACKNOWLEDGED, what);
    }

    @Override
    public synchronized List<AuditEntry> of(Actor actor, FamilyId family) {
        return traces.stream()
                .filter(trace -> trace.family().equals(Optional.of(family)))
                .toList();
    }

    @Override
    public Subscription subscribe(Consumer<? super Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
