package org.hearth.api.casework;

import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Referral;

/**
 * A family to be registered.
 *
 * @param people carers and babies; at least one carer
 * @param safeContact how it is safe to get in touch; empty if nothing special
 * @param keyWorker user name; empty for none yet
 * @param area postcode or area; empty if not known
 */
public record NewFamily(
        List<Person> people, String safeContact, Referral referral, Optional<String> keyWorker, String area) {
    public NewFamily {
        people = List.copyOf(people);
    }
}
