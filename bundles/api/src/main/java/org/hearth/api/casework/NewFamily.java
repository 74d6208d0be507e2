package org.hearth.api.casework;

import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;

/**
 * A family to be registered.
 *
 * @param people carers and babies; at least one carer
 * @param safeContact how it is safe to get in touch
 * @param keyWorker user name; empty for none yet
 * @param area where they live, as far as they said
 */
public record NewFamily(
        List<Person> people, SafeContact safeContact, Referral referral, Optional<String> keyWorker, Area area) {
    public NewFamily {
        people = List.copyOf(people);
    }

    /** A family whose safe contact and area were said in words. */
    public NewFamily(
            List<Person> people, String safeContact, Referral referral, Optional<String> keyWorker, String area) {
        this(people, SafeContact.inWords(safeContact), referral, keyWorker, Area.of(area));
    }
}
