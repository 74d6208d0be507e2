package org.hearth.core.ground;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;

/**
 * Identities that are made from what they identify, so that the same form sent twice, even at the same moment, can be
 * saved only once: the second meets the first one's key.
 */
public final class StableIds {
    private StableIds() {}

    /** A family is the one of its first carer, whose identity the form made up when it was opened. */
    public static FamilyId family(NewFamily family) {
        Person carer = family.people().stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .findFirst()
                .orElseThrow();
        return new FamilyId(named("family", carer.id()));
    }

    /** An assessment is the one that this rater gave about this person with this instrument on this day. */
    public static AssessmentId assessment(NewAssessment assessment) {
        return new AssessmentId(
                named("assessment", assessment.person(), assessment.instrument(), assessment.rater(), assessment.on()));
    }

    /** A person has one safety plan. */
    public static UUID safetyPlan(PersonId person) {
        return named("safety-plan", person);
    }

    /** A correction is the first, second … of its contact, so that two made at once cannot both be kept. */
    public static UUID correction(ContactId contact, long number) {
        return named("correction", contact, number);
    }

    /** A family's contact in a session of a group. */
    public static ContactId groupContact(UUID session, FamilyId family) {
        return new ContactId(named("group-contact", session, family));
    }

    private static UUID named(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append('|');
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
