package org.hearth.api.store;

import java.util.Set;
import org.hearth.api.identity.Role;

/**
 * An account as it is kept.
 *
 * @param username in lower case
 * @param name the name that colleagues read
 * @param passwordHash the hash with its parameters and salt, in the encoded form of its algorithm
 * @param roles what they may do
 * @param enabled whether they may sign in
 */
public record StoredAccount(String username, String name, String passwordHash, Set<Role> roles, boolean enabled) {
    public StoredAccount {
        roles = Set.copyOf(roles);
    }
}
