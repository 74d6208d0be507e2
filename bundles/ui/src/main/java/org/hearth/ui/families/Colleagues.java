package org.hearth.ui.families;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.ui.parts.Trouble;

/**
 * Who can be a family's key worker, and what they are called.
 *
 * @param names user name to name, the person at the screen first
 */
public record Colleagues(Map<String, String> names) {
    /** Those who work with families; only the person at the screen where the accounts cannot be read. */
    public static Colleagues of(Accounts accounts, Actor actor) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(actor.username(), actor.name());
        Trouble.of(() -> accounts.colleagues(actor)
                .forEach(colleague -> names.putIfAbsent(colleague.username(), colleague.name())));
        return new Colleagues(names);
    }

    /** The name that colleagues read; the user name where no other is known. */
    public String nameOf(String username) {
        return Optional.ofNullable(names.get(username)).orElse(username);
    }
}
