package org.hearth.identity;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.api.store.StoredAccount;

/** A store in memory that keeps accounts and traces, and nothing else. */
final class AccountStore implements Store {
    final Map<String, StoredAccount> accounts = new LinkedHashMap<>();
    final List<AuditEntry> audit = new ArrayList<>();
    boolean away;

    @Override
    public <T> T read(Function<? super Records, ? extends T> work) {
        if (away) {
            throw new StoreUnavailable("The database does not answer.");
        }
        return work.apply(records());
    }

    @Override
    public <T> T write(Function<? super Records, ? extends T> work) {
        return work.apply(records());
    }

    @Override
    public long dataVersion() {
        return 0;
    }

    private Records records() {
        return (Records) Proxy.newProxyInstance(
                Records.class.getClassLoader(),
                new Class<?>[] {Records.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "account" -> Optional.ofNullable(accounts.get((String) arguments[0]));
                    case "accounts" -> List.copyOf(accounts.values());
                    case "add" -> {
                        switch (arguments[0]) {
                            case StoredAccount account -> accounts.put(account.username(), account);
                            case AuditEntry entry -> audit.add(entry);
                            default -> throw new UnsupportedOperationException(method.toString());
                        }
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}
