package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Correcting contacts that were recorded wrongly. What was recorded stays readable; {@link Casework#record} records.
 *
 * <p>Practitioners and safeguarding leads only. Every method may throw {@link NotAllowed} and {@link StoreUnavailable}.
 */
@ProviderType
public interface Contacts {

    /**
     * The contact of that identity with that family.
     *
     * @throws NotFound if there is none, or it was struck out
     */
    Contact find(Actor actor, FamilyId family, ContactId contact);

    /**
     * Corrects a contact.
     *
     * @param before as it was read
     * @param after the same contact as it should have been recorded
     * @param why in a few words; must not be blank
     * @throws EditedMeanwhile if somebody else corrected it since
     * @throws Refused if it breaks a rule, as when it is recorded
     */
    void correct(Actor actor, Contact before, Contact after, String why);

    /**
     * Strikes out a contact that never was. It counts no more, and is still to be read in the family's record.
     *
     * @param before as it was read
     * @param why in a few words; must not be blank
     * @throws EditedMeanwhile if somebody else corrected it since
     */
    void strike(Actor actor, Contact before, String why);

    /** What was corrected and struck out with a family, the newest contact first. */
    List<ContactCorrection> corrections(Actor actor, FamilyId family);
}
