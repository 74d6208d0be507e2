package org.hearth.api.store;

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
import org.osgi.annotation.versioning.ProviderType;

/** The records within a transaction; not to be kept beyond it. */
@ProviderType
public interface Records {

    /** Adds a family; its version becomes 1. */
    Family add(Family family);

    /**
     * Replaces a family.
     *
     * @return with its new version
     * @throws org.hearth.api.casework.EditedMeanwhile if its version is not the stored one
     * @throws org.hearth.api.casework.NotFound if it is not there
     */
    Family replace(Family family);

    /** The family of that identity, or empty. */
    Optional<Family> family(FamilyId id);

    /** Those of these families that are there, by their identity; asked for together rather than one by one. */
    Map<FamilyId, Family> families(Collection<FamilyId> ids);

    /** People in families with that NHS number. */
    List<KnownPerson> withNhsNumber(NhsNumber number, int limit);

    /** People in families who were born on that day. */
    List<KnownPerson> bornOn(LocalDate day, int limit);

    /** Babies in families who are expected on a day within both days. */
    List<KnownPerson> dueBetween(LocalDate from, LocalDate to, int limit);

    /**
     * Families with a postcode or a neighbourhood and without a deprivation decile, in the order of their keeping.
     *
     * @param after the last one of the batch before, or empty to begin
     */
    List<Family> withoutDeprivation(Optional<FamilyId> after, int limit);

    /** A page of families, by name; one query whatever the page's length. */
    Page<FamilySummary> families(FamilyQuery query);

    /** What lists say of a family, or empty if it is not there. */
    Optional<FamilySummary> summary(FamilyId family);

    /** My families in touch, those not seen for longest (or never) first. */
    Page<FamilySummary> longestUnseen(String keyWorker, int offset, int limit);

    /**
     * Families in touch whom nobody has met yet, those who reached out first first.
     *
     * @param keyWorker whose; empty for those without a key worker
     */
    List<FamilySummary> notMet(Optional<String> keyWorker, int limit);

    /** My families in touch who were met, were last heard from before that day, and had no loss; the longest silence first. */
    List<FamilySummary> quietSince(String keyWorker, LocalDate day, int limit);

    /** My families in touch of whom somebody asked to be reminded by that day, the longest silence first. */
    List<FamilySummary> toRemindOf(String keyWorker, LocalDate day, int limit);

    /** Keeps the day on which somebody wants to be reminded of a family, until the family is heard from. */
    void remind(FamilyId family, LocalDate day);

    /** Forgets that day, if one is kept. */
    void forgetReminder(FamilyId family);

    /** Families that came back on or after that day, the latest first. */
    List<FamilySummary> cameBackSince(LocalDate day, int limit);

    /** Adds a contact. */
    void add(Contact contact);

    /**
     * Replaces a contact by what it should have been.
     *
     * @throws org.hearth.api.casework.EditedMeanwhile if it is not stored as it was before, or struck out
     */
    void replace(Contact before, Contact after);

    /**
     * Strikes a contact out: from now on nothing lists or counts it, and its identity stays taken.
     *
     * @throws org.hearth.api.casework.EditedMeanwhile if it is not stored so, or struck out already
     */
    void strike(Contact before);

    /** The contacts with a family that were not struck out, the newest first. */
    List<Contact> contacts(FamilyId family);

    /** Adds an assessment, and a snapshot of its definition unless the same is kept already. */
    void add(Assessment assessment);

    /** The assessments of a family, the newest first. */
    List<Assessment> assessments(FamilyId family);

    /**
     * What that rater said about that person on that day with that instrument, whatever its version, or empty.
     *
     * @param instrument the instrument's id
     */
    Optional<Assessment> assessment(FamilyId family, PersonId person, LocalDate on, Rater rater, String instrument);

    /** The intervention types of all contacts: id to the title that was kept with the latest one. */
    Map<String, String> interventionTitles();

    /** Adds a moment in which a family came, rested or came back. */
    void add(SupportChange change);

    /** Those moments, the newest first. */
    List<SupportChange> supportChanges(FamilyId family);

    /** Adds an alert; its version becomes 1. */
    Alert add(Alert alert);

    /**
     * Replaces an alert.
     *
     * @return with its new version
     * @throws org.hearth.api.casework.EditedMeanwhile if its version is not the stored one
     */
    Alert replace(Alert alert);

    /** The alert of that identity, or empty. */
    Optional<Alert> alert(AlertId id);

    /** Alerts that are not closed, the oldest first. */
    List<Alert> openAlerts();

    /** The first of them, or empty. */
    Optional<Alert> longestOpenAlert();

    /** How many of them there are, were passed on, and are about families of that key worker. */
    Alerts.Calling calling(String keyWorker);

    /** The alerts that were raised while that form was filled in, by item. */
    List<Alert> alertsOf(UUID form);

    /** All alerts about a family, closed ones too, the newest first. */
    List<Alert> alerts(FamilyId family);

    /**
     * A page of the alerts that are closed, the newest first.
     *
     * @param offset how many to leave out first, from 0
     * @param limit at most how many, 1 to 200
     */
    Page<Alert> closedAlerts(int offset, int limit);

    /**
     * Says anew what is due for a family, now or later; it takes the place of what was said before and is listed for the
     * family's key worker as it is now.
     *
     * @param stamp what it was computed under, at most 64 characters
     * @param due each person and instrument once
     */
    void putDue(FamilyId family, String stamp, List<Due> due);

    /** What is due for a family, now or later, the earliest first. */
    List<Due> due(FamilyId family);

    /** What is due by that day for the families of a key worker, the earliest first; one range of an index. */
    Page<DueQuestionnaire> dueBy(String keyWorker, LocalDate day, int limit);

    /** Families for which what is due was computed under another stamp, or never. */
    List<FamilyId> withoutDue(String stamp, int limit);

    /** How many alerts are not closed. */
    int countOpenAlerts();

    /** Adds a trace. */
    void add(AuditEntry entry);

    /** The traces about a family, the newest first. */
    List<AuditEntry> audit(FamilyId family, int limit);

    /**
     * Streams everything that reports read into the builder. Each assessment comes with the scores that were recorded, under
     * the definition that it was scored by: nothing is scored again.
     */
    void stream(EvaluationDataBuilder into);

    /**
     * Streams the same into the builder, and gives what an export takes out beside it, of the same families in the same order.
     * A store that is not for keeping may give nothing.
     */
    default Beside export(EvaluationDataBuilder into) {
        stream(into);
        return Beside.NONE;
    }

    /** Goals, notes, groups and whatever else is written as a whole. */
    Leaves leaves();

    /** Adds an account. */
    void add(StoredAccount account);

    /** Replaces an account of the same user name. */
    void replace(StoredAccount account);

    /** The account of that user name (whatever the case), or empty. */
    Optional<StoredAccount> account(String username);

    /** All accounts, by name. */
    List<StoredAccount> accounts();
}
