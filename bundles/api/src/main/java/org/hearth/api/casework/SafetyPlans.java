package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.SafetyPlan;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Safety plans. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed}, {@link NotFound} and {@link StoreUnavailable}.
 */
@ProviderType
public interface SafetyPlans {

    /** The plans of a family, one for each person who has one. */
    List<SafetyPlan> of(Actor actor, FamilyId family);

    /**
     * Keeps a plan as it was agreed; earlier editions stay readable.
     *
     * @throws Refused if a rule is broken, such as a plan without a word
     * @throws EditedMeanwhile if somebody else changed the plan since it was read
     */
    SafetyPlan agree(Actor actor, AgreedPlan plan);

    /**
     * The plan as it is now as a sheet to take home, with the numbers to ring.
     *
     * @throws NotFound if the person has no plan
     */
    Letter sheet(Actor actor, FamilyId family, PersonId person);

    /**
     * A plan as it was agreed.
     *
     * @param family in whose file
     * @param person whose plan
     * @param version the plan's version as read; 0 for the first
     * @param on the day
     * @param reviewOn when to look at it again, if that was agreed
     * @param words what was said about each part
     */
    record AgreedPlan(
            FamilyId family,
            PersonId person,
            long version,
            LocalDate on,
            Optional<LocalDate> reviewOn,
            Map<SafetyPlan.Part, String> words) {
        public AgreedPlan {
            words = Map.copyOf(words);
        }
    }
}
