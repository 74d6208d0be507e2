package org.hearth.demonstration.family;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.PersonId;

/**
 * Identities made of what something is, so that what is recorded twice is kept once: a fill that was interrupted goes on
 * where it stopped.
 */
final class Identity {
    private Identity() {}

    static UUID of(Object... parts) {
        StringBuilder name = new StringBuilder("hearth-demonstration");
        for (Object part : parts) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    static PersonId person(String name, String role) {
        return new PersonId(of("person", name, role));
    }

    static ContactId contact(Object... parts) {
        return new ContactId(of("contact", of(parts)));
    }
}
