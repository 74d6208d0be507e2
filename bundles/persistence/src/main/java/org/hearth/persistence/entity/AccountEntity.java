package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hearth.api.store.StoredAccount;
import org.hearth.persistence.json.Json;

/** An account. */
@Entity
@Table(name = "account")
@NamedQuery(name = "accounts", query = "select a from AccountEntity a order by a.name, a.username")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class AccountEntity {
    @Id
    private String username;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;

    private boolean enabled;

    protected AccountEntity() {}

    /** A row for an account that is not kept yet. */
    public AccountEntity(StoredAccount account) {
        username = key(account.username());
        take(account);
    }

    /** Takes over everything but the user name. */
    public final void take(StoredAccount account) {
        name = account.name();
        passwordHash = account.passwordHash();
        roles = Json.ROLES.write(account.roles());
        enabled = account.enabled();
    }

    /** The value that the api knows. */
    public StoredAccount toAccount() {
        return new StoredAccount(username, name, passwordHash, Json.ROLES.read(roles), enabled);
    }

    /** The user name as it is kept, whatever case it was typed in. */
    public static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
