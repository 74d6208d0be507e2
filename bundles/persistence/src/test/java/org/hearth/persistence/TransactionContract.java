package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.store.StoredAccount;
import org.junit.jupiter.api.Test;

/** What every store promises of a write: whole or not at all, and nobody overwrites another unknowingly. */
abstract class TransactionContract extends OnAStore {
    TransactionContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void theSecondIsToldAndNothingOfItIsKept() {
        Family family = kept(Samples.family("Edit One"));
        Family first =
                store().write(records -> records.replace(Samples.with(family, "first", family.support(), "worker")));

        assertThatThrownBy(() -> store().write(
                                records -> records.replace(Samples.with(family, "second", family.support(), "worker"))))
                .isInstanceOf(EditedMeanwhile.class)
                .hasMessageContaining("was changed by somebody else")
                .hasMessageContaining("nothing was saved");

        assertThat(first.version()).isEqualTo(2);
        assertThat(one(records -> records.family(family.id()))).contains(first);
    }

    @Test
    void aChangeOfPeopleAloneCounts() {
        Family family = kept(Samples.family("People Alone"));
        Person first = family.people().getFirst();
        Person renamed = new Person(
                first.id(), first.role(), "People Together", first.relationship(), first.bornOn(), first.dueOn());

        Family changed = store().write(records -> records.replace(Samples.with(family, List.of(renamed))));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(one(records -> records.family(family.id()))).contains(changed);
    }

    @Test
    void whatIsNotThereCannotBeReplaced() {
        assertThatThrownBy(() -> store().write(records -> records.replace(Samples.family("Nobody Knows"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatFailsHalfWayLeavesNothing() {
        Family family = Samples.family("Roll Back");
        long before = store().dataVersion();

        assertThatThrownBy(() -> store().write(records -> {
                    records.add(family);
                    records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
                    records.add(Samples.assessment(family, Samples.DAY));
                    records.add(new AuditEntry(Samples.MOMENT, "Sam", "registered", Optional.of(family.id())));
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("half way");

        assertThat(one(records -> records.family(family.id()))).isEmpty();
        assertThat(many(records -> records.contacts(family.id()))).isEmpty();
        assertThat(many(records -> records.assessments(family.id()))).isEmpty();
        assertThat(many(records -> records.audit(family.id(), 10))).isEmpty();
        assertThat(store().read(records -> records.families(FamilyQuery.search("roll back")))
                        .total())
                .isZero();
        assertThat(store().dataVersion()).isEqualTo(before);
    }

    @Test
    void theSameFamilyTwiceIsRefused() {
        Family family = kept(Samples.family("Twice Over"));

        assertThatThrownBy(() -> kept(family)).isInstanceOf(Refused.class).hasMessageContaining("nothing was saved");
    }

    @Test
    void theSameUserNameTwiceIsRefusedWhateverTheCase() {
        StoredAccount account = new StoredAccount("twice", "Twice", "hash", Set.of(Role.MANAGER), true);
        store().write(records -> {
            records.add(account);
            return true;
        });

        assertThatThrownBy(() -> store().write(records -> {
                    records.add(new StoredAccount("TWICE", "Other", "hash", Set.of(), true));
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThat(one(records -> records.account("twice"))).contains(account);
    }

    @Test
    void aRecordOfAFamilyThatIsNotThereIsRefused() {
        Family nobody = Samples.family("Not There");

        assertThatThrownBy(() -> store().write(records -> {
                    records.add(Samples.contact(nobody, Samples.DAY, Contact.Outcome.ATTENDED));
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aWriteWithinAnotherIsRefused() {
        assertThatThrownBy(() -> store().write(outer -> store().write(inner -> 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("under way");
    }

    @Test
    void aReadWithinAWriteSeesWhatWasWritten() {
        Family family = Samples.family("Seen Within");

        Optional<Family> seen = store().write(records -> {
            records.add(family);
            return store().read(inner -> inner.family(family.id()));
        });

        assertThat(seen).isPresent();
    }

    @Test
    void aReadCannotWrite() {
        assertThatThrownBy(() -> store().read(records -> records.add(Samples.family("Only Read"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only reads");
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        Family family = kept(Samples.family("Many Writers"));
        long before = store().dataVersion();
        int writers = 8;
        int each = 10;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> work = Collections.nCopies(writers, () -> {
                for (int i = 0; i < each; i++) {
                    // a definition of its own each time, so that two may keep the same one at once
                    InstrumentDefinition definition = Samples.mood("9.0." + i, "Mood");
                    store().write(records -> {
                        records.add(Samples.assessment(
                                family, Samples.DAY, definition, new Responses.Answers(Map.of(1, 1.0))));
                        records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
                        return true;
                    });
                }
                return each;
            });
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(each);
            }
        }

        assertThat(many(records -> records.assessments(family.id()))).hasSize(writers * each);
        assertThat(many(records -> records.contacts(family.id()))).hasSize(writers * each);
        assertThat(store().dataVersion()).isEqualTo(before + writers * each);
    }

    @Test
    void theTrailOfTracesCannotBeChanged() throws SQLException {
        FamilyId family = FamilyId.create();
        AuditEntry entry = new AuditEntry(Samples.MOMENT, "Sam", "opened the record", Optional.of(family));
        store().write(records -> {
            records.add(entry);
            return true;
        });

        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update audit set done_by = 'nobody'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("delete from audit")).isInstanceOf(SQLException.class);
        }
        assertThat(many(records -> records.audit(family, 10))).containsExactly(entry);
    }

    @Test
    void aCharacterThatCannotBeKeptIsSaidSo() {
        try {
            Family kept = kept(Samples.family("Nul\u0000Character"));
            assertThat(one(records -> records.family(kept.id()))).contains(kept);
        } catch (Refused e) {
            assertThat(e).hasMessageContaining("cannot be kept").hasMessageNotContaining("Nul");
        }
    }
}
