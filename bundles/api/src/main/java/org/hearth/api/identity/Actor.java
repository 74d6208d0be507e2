package org.hearth.api.identity;

import java.util.Set;

/**
 * On whose behalf something happens.
 *
 * @param username the account's user name
 * @param name the name that colleagues read
 * @param roles what they may do
 */
public record Actor(String username, String name, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether they have at least one of those roles. */
    public boolean is(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
