package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What families consent to. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed}, {@link NotFound} and {@link StoreUnavailable}.
 */
@ProviderType
public interface Consents {

    /** Everything that a family said when asked. */
    ConsentHistory of(Actor actor, FamilyId family);

    /**
     * Writes down what was said. The same entry sent twice is kept once. As soon as this returns, reports and exports respect
     * it.
     *
     * @return everything that the family said by now
     * @throws Refused if a rule is broken, such as withdrawing what was never given
     */
    ConsentHistory record(Actor actor, NewConsent consent);

    /**
     * What was said, to be written down.
     *
     * @param id its identity, made up when the form was opened
     * @param family whose
     * @param purpose what for
     * @param person who said it; empty when the family said it together
     * @param answer what they said
     * @param on the day
     * @param how how they said it
     * @param wording which words were put to them; may be empty
     * @param note what else was said; may be empty
     */
    record NewConsent(
            UUID id,
            FamilyId family,
            Consent.Purpose purpose,
            Optional<PersonId> person,
            Consent.Answer answer,
            LocalDate on,
            Consent.How how,
            String wording,
            String note) {}
}
