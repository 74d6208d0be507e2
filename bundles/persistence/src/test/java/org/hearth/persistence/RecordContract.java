package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.store.StoredAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises of names, of coming and going, of traces and of accounts. */
abstract class RecordContract extends OnAStore {
    RecordContract(StoreContract contract) {
        super(contract);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ffion Llŷr-ap Siôn",
                "مريم الأحمد",
                "Zoë O’Neill 🌱",
                "王小明",
                "Ирина 'Ira' Ж.",
                "Robert\"); drop table family;--",
                "ǅ ß ﬁ İ ı"
            })
    void aFamilyWhateverTheName(String name) {
        Family family = Samples.family(Samples.carer(name), Samples.baby(name), Samples.carer("Another"));

        Family added = kept(family);

        assertThat(added.version()).isEqualTo(1);
        assertThat(added.people()).isEqualTo(family.people());
        assertThat(one(records -> records.family(family.id()))).contains(added);
    }

    @Test
    void theMomentsInWhichAFamilyCameAndRested() {
        Family family = kept(Samples.family("Support One"));
        var came = new SupportChange(family.id(), Samples.DAY.minusDays(9), SupportChange.Kind.CAME, "");
        var rested = new SupportChange(family.id(), Samples.DAY, SupportChange.Kind.RESTED, "moving house");

        store().write(records -> {
            records.add(came);
            records.add(rested);
            return true;
        });

        assertThat(many(records -> records.supportChanges(family.id()))).containsExactly(rested, came);
    }

    @Test
    void aTrace() {
        FamilyId family = FamilyId.create();
        AuditEntry about = new AuditEntry(Samples.MOMENT, "Sam", "opened the record", Optional.of(family));

        store().write(records -> {
            records.add(about);
            records.add(new AuditEntry(Samples.MOMENT, "Sam", "signed in", Optional.empty()));
            return true;
        });

        assertThat(many(records -> records.audit(family, 10))).containsExactly(about);
    }

    @Test
    void anAccount() {
        StoredAccount account = new StoredAccount(
                "ffion", "Ffion Llŷr", "$argon2id$v=19$", Set.of(Role.PRACTITIONER, Role.MANAGER), true);

        store().write(records -> {
            records.add(account);
            return true;
        });

        assertThat(one(records -> records.account("FFion"))).contains(account);
        assertThat(one(records -> records.account("nobody"))).isEmpty();
        assertThat(many(records -> records.accounts())).contains(account);
    }
}
