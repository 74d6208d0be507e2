package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.junit.jupiter.api.Test;

/** What every store promises for when its database goes away, and for when it is opened again. */
abstract class OutageContract extends OnAStore {
    OutageContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void whoIsSavingIsToldAndItRecoversByItself() throws Exception {
        Family before = kept(Samples.family("Before Outage"));
        Family lost = Samples.family("During Outage");

        assertThatThrownBy(() -> store().write(records -> {
                    records.add(lost);
                    contract.stopDatabase();
                    records.add(Samples.contact(lost, Samples.DAY, Contact.Outcome.ATTENDED));
                    return true;
                }))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("nothing was saved")
                .hasMessageNotContaining("Outage");
        contract.startDatabase();

        assertThat(one(records -> records.family(before.id()))).contains(before);
        assertThat(one(records -> records.family(lost.id()))).isEmpty();
        assertThat(kept(lost).version()).isEqualTo(1);
    }

    @Test
    void openingItAgainFindsEverythingAndChangesNothingInTheSchema() throws Exception {
        Family family = kept(Samples.family("Opened Again"));
        long changes = number("select count(*) from databasechangelog");
        List<LogRecord> complaints = new CopyOnWriteArrayList<>();

        try (Complaints listening = new Complaints(complaints);
                JpaStore again = contract.open()) {
            Optional<Family> found = again.read(records -> records.family(family.id()));
            assertThat(found).contains(family);
        }

        assertThat(number("select count(*) from databasechangelog")).isEqualTo(changes);
        assertThat(complaints).extracting(LogRecord::getMessage).isEmpty();
        assertThat(one(records -> records.family(family.id()))).contains(family);
    }
}
