package org.hearth.persistence.records;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.exchange.Beside;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.store.KnownPerson;
import org.hearth.api.store.Leaves;
import org.hearth.api.store.Records;
import org.hearth.api.store.StoredAccount;

/** The records within one transaction. */
public final class JpaRecords implements Records {
    private final Families families;
    private final FamilyLists lists;
    private final KnownPeople known;
    private final Measures measures;
    private final AlertRecords alerts;
    private final DueRecords due;
    private final AuditTrail audit;
    private final AccountRecords accounts;
    private final EvaluationStream stream;
    private final DataVersion version;
    private final LeafRecords leaves;
    private final boolean writable;

    /** @param writable whether changes are committed; otherwise they are refused */
    public JpaRecords(EntityManager entities, boolean writable) {
        Session session = new Session(entities);
        Snapshots snapshots = new Snapshots(session);
        families = new Families(session);
        lists = new FamilyLists(session);
        known = new KnownPeople(session);
        measures = new Measures(session, families, snapshots);
        alerts = new AlertRecords(session);
        due = new DueRecords(session);
        audit = new AuditTrail(session);
        accounts = new AccountRecords(session);
        stream = new EvaluationStream(session, snapshots);
        version = new DataVersion(session);
        leaves = new LeafRecords(session, this::changes, this::changesReports);
        this.writable = writable;
    }

    @Override
    public Family add(Family family) {
        changesReports();
        return families.add(family);
    }

    @Override
    public Family replace(Family family) {
        changesReports();
        return families.replace(family);
    }

    @Override
    public Optional<Family> family(FamilyId id) {
        return families.find(id);
    }

    @Override
    public Map<FamilyId, Family> families(Collection<FamilyId> ids) {
        return families.find(ids);
    }

    @Override
    public List<KnownPerson> withNhsNumber(NhsNumber number, int limit) {
        return known.withNhsNumber(number, limit);
    }

    @Override
    public List<KnownPerson> bornOn(LocalDate day, int limit) {
        return known.bornOn(day, limit);
    }

    @Override
    public List<KnownPerson> dueBetween(LocalDate from, LocalDate to, int limit) {
        return known.dueBetween(from, to, limit);
    }

    @Override
    public List<Family> withoutDeprivation(Optional<FamilyId> after, int limit) {
        return families.withoutDeprivation(after, limit);
    }

    @Override
    public Page<FamilySummary> families(FamilyQuery query) {
        return lists.find(query);
    }

    @Override
    public Optional<FamilySummary> summary(FamilyId family) {
        return lists.summary(family);
    }

    @Override
    public Page<FamilySummary> longestUnseen(String keyWorker, int offset, int limit) {
        return lists.longestUnseen(keyWorker, offset, limit);
    }

    @Override
    public List<FamilySummary> notMet(Optional<String> keyWorker, int limit) {
        return lists.notMet(keyWorker, limit);
    }

    @Override
    public List<FamilySummary> quietSince(String keyWorker, LocalDate day, int limit) {
        return lists.quietSince(keyWorker, day, limit);
    }

    @Override
    public List<FamilySummary> toRemindOf(String keyWorker, LocalDate day, int limit) {
        return lists.toRemindOf(keyWorker, day, limit);
    }

    @Override
    public void remind(FamilyId family, LocalDate day) {
        changes();
        families.remind(family, day);
    }

    @Override
    public void forgetReminder(FamilyId family) {
        changes();
        families.forgetReminder(family);
    }

    @Override
    public List<FamilySummary> cameBackSince(LocalDate day, int limit) {
        return lists.cameBackSince(day, limit);
    }

    @Override
    public void add(Contact contact) {
        changesReports();
        measures.add(contact);
    }

    @Override
    public void replace(Contact before, Contact after) {
        changesReports();
        measures.replace(before, Optional.of(after));
    }

    @Override
    public void strike(Contact before) {
        changesReports();
        measures.replace(before, Optional.empty());
    }

    @Override
    public List<Contact> contacts(FamilyId family) {
        return measures.contacts(family);
    }

    @Override
    public void add(Assessment assessment) {
        changesReports();
        measures.add(assessment);
    }

    @Override
    public List<Assessment> assessments(FamilyId family) {
        return measures.assessments(family);
    }

    @Override
    public Optional<Assessment> assessment(
            FamilyId family, PersonId person, LocalDate on, Rater rater, String instrument) {
        return measures.assessment(family, person, on, rater, instrument);
    }

    @Override
    public Map<String, String> interventionTitles() {
        return measures.interventionTitles();
    }

    @Override
    public void add(SupportChange change) {
        changes();
        families.add(change);
    }

    @Override
    public List<SupportChange> supportChanges(FamilyId family) {
        return families.supportChanges(family);
    }

    @Override
    public Alert add(Alert alert) {
        changes();
        return alerts.add(alert);
    }

    @Override
    public Alert replace(Alert alert) {
        changes();
        return alerts.replace(alert);
    }

    @Override
    public Optional<Alert> alert(AlertId id) {
        return alerts.find(id);
    }

    @Override
    public List<Alert> openAlerts() {
        return alerts.open();
    }

    @Override
    public Optional<Alert> longestOpenAlert() {
        return alerts.longestOpen();
    }

    @Override
    public Alerts.Calling calling(String keyWorker) {
        return alerts.calling(keyWorker);
    }

    @Override
    public List<Alert> alertsOf(UUID form) {
        return alerts.of(form);
    }

    @Override
    public List<Alert> alerts(FamilyId family) {
        return alerts.about(family);
    }

    @Override
    public Page<Alert> closedAlerts(int offset, int limit) {
        return alerts.closed(offset, limit);
    }

    @Override
    public void putDue(FamilyId family, String stamp, List<Due> questionnaires) {
        changes();
        due.put(family, stamp, questionnaires);
    }

    @Override
    public List<Due> due(FamilyId family) {
        return due.of(family);
    }

    @Override
    public Page<DueQuestionnaire> dueBy(String keyWorker, LocalDate day, int limit) {
        return due.by(keyWorker, day, limit);
    }

    @Override
    public List<FamilyId> withoutDue(String stamp, int limit) {
        return due.outdated(stamp, limit);
    }

    @Override
    public int countOpenAlerts() {
        return alerts.countOpen();
    }

    @Override
    public void add(AuditEntry entry) {
        changes();
        audit.add(entry);
    }

    @Override
    public List<AuditEntry> audit(FamilyId family, int limit) {
        return audit.of(family, limit);
    }

    @Override
    public void stream(EvaluationDataBuilder into) {
        stream.into(into);
    }

    @Override
    public Beside export(EvaluationDataBuilder into) {
        return stream.export(into);
    }

    @Override
    public Leaves leaves() {
        return leaves;
    }

    @Override
    public void add(StoredAccount account) {
        changes();
        accounts.add(account);
    }

    @Override
    public void replace(StoredAccount account) {
        changes();
        accounts.replace(account);
    }

    @Override
    public Optional<StoredAccount> account(String username) {
        return accounts.find(username);
    }

    @Override
    public List<StoredAccount> accounts() {
        return accounts.all();
    }

    private void changes() {
        if (!writable) {
            throw new IllegalStateException("this transaction only reads: use Store.write to change something");
        }
    }

    private void changesReports() {
        changes();
        version.grow();
    }
}
