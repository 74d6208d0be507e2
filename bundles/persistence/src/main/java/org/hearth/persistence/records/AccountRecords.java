package org.hearth.persistence.records;

import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.store.StoredAccount;
import org.hearth.persistence.entity.AccountEntity;
import org.jspecify.annotations.Nullable;

/** Accounts. */
final class AccountRecords {
    private final Session session;

    AccountRecords(Session session) {
        this.session = session;
    }

    void add(StoredAccount account) {
        if (row(account.username()) != null) {
            throw new Refused("There is an account of that user name already; nothing was saved.");
        }
        session.entities().persist(new AccountEntity(account));
    }

    void replace(StoredAccount account) {
        AccountEntity row = row(account.username());
        if (row == null) {
            throw new NotFound("There is no account of that user name; nothing was saved.");
        }
        row.take(account);
    }

    Optional<StoredAccount> find(String username) {
        return Optional.ofNullable(row(username)).map(AccountEntity::toAccount);
    }

    List<StoredAccount> all() {
        return session.entities().createNamedQuery("accounts", AccountEntity.class).getResultList().stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    private @Nullable AccountEntity row(String username) {
        return session.entities().find(AccountEntity.class, AccountEntity.key(username));
    }
}
