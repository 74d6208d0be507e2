package org.hearth.core.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.hearth.api.store.KnownPerson;
import org.hearth.api.store.Leaves;
import org.hearth.api.store.Records;
import org.hearth.api.store.StoredAccount;

/** The records of a {@link FakeStore} within one piece of work. */
final class FakeRecords implements Records {
    private final FakeStore.State state;
    private int room;

    FakeRecords(FakeStore.State state, int failAfter) {
        this.state = state;
        this.room = failAfter;
    }

    private void use() {
        if (room == 0) {
            throw new StoreUnavailable("the database went away");
        }
        room--;
    }

    @Override
    public Family add(Family family) {
        use();
        Family added = versioned(family, 1);
        state.families.put(added.id(), added);
        return added;
    }

    @Override
    public Family replace(Family family) {
        use();
        if (state.families.get(family.id()).version() != family.version()) {
            throw new EditedMeanwhile("somebody else was faster");
        }
        Family replaced = versioned(family, family.version() + 1);
        state.families.put(family.id(), replaced);
        return replaced;
    }

    private static Family versioned(Family family, long version) {
        return family.withVersion(version);
    }

    @Override
    public Optional<Family> family(FamilyId id) {
        return Optional.ofNullable(state.families.get(id));
    }

    @Override
    public Page<FamilySummary> families(FamilyQuery query) {
        List<FamilySummary> rows = state.families.values().stream()
                .filter(family ->
                        family.displayName().toLowerCase().contains(query.text().toLowerCase()))
                .map(this::summary)
                .toList();
        return new Page<>(rows, rows.size());
    }

    @Override
    public List<KnownPerson> withNhsNumber(NhsNumber number, int limit) {
        return people(person -> person.details().nhsNumber().equals(Optional.of(number)));
    }

    @Override
    public List<KnownPerson> bornOn(LocalDate day, int limit) {
        return people(person -> person.bornOn().equals(Optional.of(day)));
    }

    @Override
    public List<KnownPerson> dueBetween(LocalDate from, LocalDate to, int limit) {
        return people(person -> person.dueOn()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .isPresent());
    }

    private List<KnownPerson> people(Predicate<Person> wanted) {
        return state.families.values().stream()
                .flatMap(family -> family.people().stream()
                        .filter(wanted)
                        .map(person -> new KnownPerson(
                                family.id(),
                                family.displayName(),
                                family.carers().getFirst().name(),
                                person.role(),
                                person.name())))
                .toList();
    }

    @Override
    public Optional<FamilySummary> summary(FamilyId family) {
        return family(family).map(this::summary);
    }

    @Override
    public Page<FamilySummary> longestUnseen(String keyWorker, int offset, int limit) {
        List<FamilySummary> mine = mine(Optional.of(keyWorker));
        return new Page<>(mine.stream().skip(offset).limit(limit).toList(), mine.size());
    }

    @Override
    public List<FamilySummary> notMet(Optional<String> keyWorker, int limit) {
        return mine(keyWorker).stream()
                .filter(family -> family.firstContact().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Family> withoutDeprivation(Optional<FamilyId> after, int limit) {
        return after.isPresent()
                ? List.of()
                : state.families.values().stream()
                        .filter(family -> family.area().deprivation().isEmpty())
                        .toList();
    }

    @Override
    public List<FamilySummary> quietSince(String keyWorker, LocalDate day, int limit) {
        return mine(Optional.of(keyWorker)).stream()
                .filter(family -> family.firstContact().isPresent()
                        && family.lastHeard().isBefore(day)
                        && !state.reminders.containsKey(family.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<FamilySummary> toRemindOf(String keyWorker, LocalDate day, int limit) {
        return mine(Optional.of(keyWorker)).stream()
                .filter(family -> Optional.ofNullable(state.reminders.get(family.id()))
                        .filter(on -> !on.isAfter(day))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public void remind(FamilyId family, LocalDate day) {
        use();
        state.reminders.put(family, day);
    }

    @Override
    public List<FamilySummary> cameBackSince(LocalDate day, int limit) {
        return state.changes.stream()
                .filter(change -> change.kind() == SupportChange.Kind.WELCOMED_BACK
                        && !change.on().isBefore(day))
                .map(change -> summary(state.families.get(change.family())))
                .limit(limit)
                .toList();
    }

    private List<FamilySummary> mine(Optional<String> keyWorker) {
        return state.families.values().stream()
                .filter(family ->
                        family.keyWorker().equals(keyWorker) && family.support().state() == Support.State.IN_TOUCH)
                .map(this::summary)
                .toList();
    }

    private FamilySummary summary(Family family) {
        List<LocalDate> met = contacts(family.id()).stream()
                .filter(contact -> contact.outcome() == Contact.Outcome.ATTENDED)
                .map(Contact::on)
                .sorted()
                .toList();
        return new FamilySummary(
                family.id(),
                family.displayName(),
                "",
                family.support(),
                family.referral().receivedOn(),
                met.stream().findFirst(),
                met.reversed().stream().findFirst(),
                Optional.empty(),
                met.isEmpty() ? family.referral().receivedOn() : met.getLast(),
                0);
    }

    @Override
    public void add(Contact contact) {
        use();
        state.contacts.add(contact);
    }

    @Override
    public void replace(Contact before, Contact after) {
        use();
        if (!state.contacts.remove(before)) {
            throw new EditedMeanwhile("Somebody else corrected this contact meanwhile. Look at it again.");
        }
        state.contacts.add(after);
    }

    @Override
    public void strike(Contact before) {
        use();
        if (!state.contacts.remove(before)) {
            throw new EditedMeanwhile("Somebody else corrected this contact meanwhile. Look at it again.");
        }
    }

    @Override
    public List<Contact> contacts(FamilyId family) {
        return state.contacts.stream()
                .filter(contact -> contact.family().equals(family))
                .toList();
    }

    @Override
    public void add(Assessment assessment) {
        use();
        state.assessments.add(assessment);
    }

    @Override
    public List<Assessment> assessments(FamilyId family) {
        return state.assessments.stream()
                .filter(assessment -> assessment.family().equals(family))
                .toList();
    }

    @Override
    public Optional<Assessment> assessment(
            FamilyId family, PersonId person, LocalDate on, Rater rater, String instrument) {
        return assessments(family).stream()
                .filter(one -> one.person().equals(person)
                        && one.on().equals(on)
                        && one.rater() == rater
                        && one.instrument().id().equals(instrument))
                .findFirst();
    }

    @Override
    public Map<String, String> interventionTitles() {
        return state.contacts.stream()
                .collect(Collectors.toMap(Contact::intervention, Contact::interventionTitle, (one, later) -> later));
    }

    @Override
    public void add(SupportChange change) {
        use();
        state.changes.add(change);
    }

    @Override
    public List<SupportChange> supportChanges(FamilyId family) {
        return state.changes.stream()
                .filter(change -> change.family().equals(family))
                .toList();
    }

    @Override
    public Alert add(Alert alert) {
        use();
        Alert added = alert.withVersion(1);
        state.alerts.put(added.id(), added);
        return added;
    }

    @Override
    public Alert replace(Alert alert) {
        use();
        Alert replaced = alert.withVersion(alert.version() + 1);
        state.alerts.put(alert.id(), replaced);
        return replaced;
    }

    @Override
    public Optional<Alert> alert(AlertId id) {
        return Optional.ofNullable(state.alerts.get(id));
    }

    @Override
    public List<Alert> openAlerts() {
        return state.alerts.values().stream()
                .filter(alert -> alert.state() != Alert.State.CLOSED)
                .toList();
    }

    @Override
    public List<Alert> alertsOf(UUID form) {
        return state.alerts.values().stream()
                .filter(alert -> alert.origin()
                        .filter(origin -> origin.form().equals(form))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Alert> alerts(FamilyId family) {
        return state.alerts.values().stream()
                .filter(alert -> alert.family().equals(family))
                .sorted(Comparator.comparing(Alert::raisedAt).reversed())
                .toList();
    }

    @Override
    public Page<Alert> closedAlerts(int offset, int limit) {
        List<Alert> closed = state.alerts.values().stream()
                .filter(alert -> alert.state() == Alert.State.CLOSED)
                .sorted(Comparator.comparing(Alert::raisedAt).reversed())
                .toList();
        return new Page<>(closed.stream().skip(offset).limit(limit).toList(), closed.size());
    }

    @Override
    public void putDue(FamilyId family, String stamp, List<Due> due) {
        state.due.put(family, List.copyOf(due));
        state.dueStamps.put(family, stamp);
    }

    @Override
    public List<Due> due(FamilyId family) {
        return state.due.getOrDefault(family, List.of()).stream()
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::instrument))
                .toList();
    }

    @Override
    public Page<DueQuestionnaire> dueBy(String keyWorker, LocalDate day, int limit) {
        List<DueQuestionnaire> found = state.due.values().stream()
                .flatMap(List::stream)
                .filter(due -> !due.on().isAfter(day)
                        && family(due.family()).orElseThrow().keyWorker().equals(Optional.of(keyWorker)))
                .sorted(Comparator.comparing(Due::on))
                .map(this::named)
                .toList();
        return new Page<>(found.stream().limit(limit).toList(), found.size());
    }

    private DueQuestionnaire named(Due due) {
        Family family = family(due.family()).orElseThrow();
        return new DueQuestionnaire(
                due.family(),
                family.displayName(),
                due.person(),
                family.person(due.person()).map(Person::name).orElse(""),
                due.instrument(),
                due.on(),
                due.intervention());
    }

    @Override
    public List<FamilyId> withoutDue(String stamp, int limit) {
        return state.families.keySet().stream()
                .filter(family -> !stamp.equals(state.dueStamps.get(family)))
                .limit(limit)
                .toList();
    }

    @Override
    public int countOpenAlerts() {
        return openAlerts().size();
    }

    @Override
    public void add(AuditEntry entry) {
        use();
        state.audit.add(entry);
    }

    @Override
    public List<AuditEntry> audit(FamilyId family, int limit) {
        List<AuditEntry> about = new ArrayList<>(state.audit.stream()
                .filter(entry -> entry.family().equals(Optional.of(family)))
                .toList());
        return about.reversed().stream().limit(limit).toList();
    }

    @Override
    public void stream(EvaluationDataBuilder into) {
        Map<FamilyId, Integer> numbers = new HashMap<>();
        state.families.keySet().forEach(id -> numbers.put(id, into.family(0, IntColumn.ABSENT, IntColumn.ABSENT)));
        for (Contact contact : state.contacts) {
            into.contact(
                    numbers.get(contact.family()),
                    (int) contact.on().toEpochDay(),
                    contact.intervention(),
                    contact.outcome(),
                    contact.minutes().orElse(IntColumn.ABSENT));
        }
    }

    @Override
    public Leaves leaves() {
        return new FakeLeaves(state, this::use);
    }

    @Override
    public void add(StoredAccount account) {
        use();
        state.accounts.put(account.username(), account);
    }

    @Override
    public void replace(StoredAccount account) {
        add(account);
    }

    @Override
    public Optional<StoredAccount> account(String username) {
        return Optional.ofNullable(state.accounts.get(username));
    }

    @Override
    public List<StoredAccount> accounts() {
        return List.copyOf(state.accounts.values());
    }
}
