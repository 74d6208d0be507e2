package org.hearth.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Part of a store's contract; the other parts keep their records in the same store. */
abstract class OnAStore extends Questions {
    final StoreContract contract;

    OnAStore(StoreContract contract) {
        this.contract = contract;
    }

    @Override
    final JpaStore store() {
        return contract.store();
    }

    @Override
    final Connection connection() throws SQLException {
        return contract.connection();
    }
}
