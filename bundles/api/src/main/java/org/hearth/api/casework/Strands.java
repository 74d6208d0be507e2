package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Strand;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The kinds of support that families have taken up, any number at once. Practitioners and safeguarding leads only.
 *
 * <p>An attended contact takes up the kind of support that it is about, and ends its pause, by itself. Every method may throw
 * {@link NotAllowed} and {@link StoreUnavailable}; those that change something throw {@link Refused} when a rule is broken.
 */
@ProviderType
public interface Strands {

    /** What a family has taken up: what goes on before what pauses, the latest first. */
    List<Strand> of(Actor actor, FamilyId family);

    /**
     * Takes up a kind of support.
     *
     * @param intervention the intervention type's id
     * @param on since when
     * @param people who takes part; may be empty
     * @param worker the practitioner's name; blank for the actor
     * @return the strand; the one that is there if the family has taken it up before
     * @throws Refused if that kind of support is not installed, or a rule is broken
     */
    Strand takeUp(Actor actor, FamilyId family, String intervention, LocalDate on, Set<PersonId> people, String worker);

    /**
     * Says who takes part, and with whom.
     *
     * @param version the strand's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Strand change(Actor actor, UUID strand, long version, Set<PersonId> people, String worker);

    /**
     * Pauses a strand; the others go on.
     *
     * @param version the strand's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Strand pause(Actor actor, UUID strand, long version, LocalDate on);

    /**
     * Takes a strand up again after a pause.
     *
     * @param version the strand's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Strand takeUpAgain(Actor actor, UUID strand, long version, LocalDate on);
}
