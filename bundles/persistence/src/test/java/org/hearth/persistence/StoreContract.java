package org.hearth.persistence;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** What a store promises, whatever its database: all parts of the contract on one store, which is opened once and empty then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract extends Questions {
    /** Another store on the same database. */
    abstract JpaStore open();

    /** Takes the database away from under the store. */
    abstract void stopDatabase();

    /** Brings it back, if it does not come by itself. */
    abstract void startDatabase() throws Exception;

    @Nested
    class KeepsFamiliesAsTheyAre extends FamilyContract {
        KeepsFamiliesAsTheyAre() {
            super(StoreContract.this);
        }
    }

    @Nested
    class KeepsLeaves extends LeafContract {
        KeepsLeaves() {
            super(StoreContract.this);
        }
    }

    @Nested
    class KeepsNamesTracesAndAccounts extends RecordContract {
        KeepsNamesTracesAndAccounts() {
            super(StoreContract.this);
        }
    }

    @Nested
    class KeepsContacts extends ContactContract {
        KeepsContacts() {
            super(StoreContract.this);
        }
    }

    @Nested
    class KeepsQuestionnaires extends AssessmentContract {
        KeepsQuestionnaires() {
            super(StoreContract.this);
        }
    }

    @Nested
    class KeepsAlertsAndWhatIsDue extends AlertContract {
        KeepsAlertsAndWhatIsDue() {
            super(StoreContract.this);
        }
    }

    @Nested
    class WritesAllOrNothing extends TransactionContract {
        WritesAllOrNothing() {
            super(StoreContract.this);
        }
    }

    @Nested
    class FindsFamilies extends SearchContract {
        FindsFamilies() {
            super(StoreContract.this);
        }
    }

    @Nested
    class ListsADay extends DayListContract {
        ListsADay() {
            super(StoreContract.this);
        }
    }

    @Nested
    class StreamsWhatReportsRead extends StreamContract {
        StreamsWhatReportsRead() {
            super(StoreContract.this);
        }
    }

    @Nested
    class WhenTheDatabaseGoes extends OutageContract {
        WhenTheDatabaseGoes() {
            super(StoreContract.this);
        }
    }
}
