package org.hearth.core.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.api.store.StoredAccount;

/** A store in memory whose writes happen wholly or not at all. */
public final class FakeStore implements Store {

    /** What is kept. */
    static final class State {
        final Map<FamilyId, Family> families = new LinkedHashMap<>();
        final Map<AlertId, Alert> alerts = new LinkedHashMap<>();
        final Map<FamilyId, List<Due>> due = new LinkedHashMap<>();
        final Map<FamilyId, String> dueStamps = new LinkedHashMap<>();
        final Map<String, StoredAccount> accounts = new LinkedHashMap<>();
        final Map<UUID, Leaf<?>> leaves = new LinkedHashMap<>();
        final Map<FamilyId, LocalDate> reminders = new LinkedHashMap<>();
        final List<Contact> contacts = new ArrayList<>();
        final List<Assessment> assessments = new ArrayList<>();
        final List<SupportChange> changes = new ArrayList<>();
        final List<AuditEntry> audit = new ArrayList<>();

        State copy() {
            State copy = new State();
            copy.families.putAll(families);
            copy.alerts.putAll(alerts);
            copy.due.putAll(due);
            copy.dueStamps.putAll(dueStamps);
            copy.accounts.putAll(accounts);
            copy.leaves.putAll(leaves);
            copy.reminders.putAll(reminders);
            copy.contacts.addAll(contacts);
            copy.assessments.addAll(assessments);
            copy.changes.addAll(changes);
            copy.audit.addAll(audit);
            return copy;
        }
    }

    State kept = new State();
    int writes;
    /** Makes the next write fail when that many records were added to it; negative for never. */
    int failAfter = -1;

    @Override
    public <T> T read(Function<? super Records, ? extends T> work) {
        return work.apply(new FakeRecords(kept.copy(), -1));
    }

    @Override
    public <T> T write(Function<? super Records, ? extends T> work) {
        State next = kept.copy();
        T result = work.apply(new FakeRecords(next, failAfter));
        kept = next;
        writes++;
        return result;
    }

    @Override
    public long dataVersion() {
        return writes;
    }
}
