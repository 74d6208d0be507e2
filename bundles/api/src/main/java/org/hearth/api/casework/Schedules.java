package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * When questionnaires are due, by the kinds of support that a family takes up. Practitioners and safeguarding leads only.
 *
 * <p>A family that rests, has said goodbye or has lost its baby has nothing due, and nobody is ever due twice for the same
 * questionnaire. Any questionnaire may be asked at any time beside this: the schedule reminds, it never stops anybody.
 */
@ProviderType
public interface Schedules {

    /** What is due for a family, now or later, the earliest first. */
    List<Due> of(Actor actor, FamilyId family);

    /**
     * What is due today or before for the families whose key worker the actor is, the earliest first; one look, however many
     * families there are.
     *
     * @param limit at most how many, 1 to 200
     */
    Page<DueQuestionnaire> today(Actor actor, int limit);

    /**
     * Says that a questionnaire was not asked today, and why; it is due again on the day that was said.
     *
     * @param person who would have been asked, or about whom
     * @param instrument the instrument's id
     * @param words more about it; must not be blank for another reason
     * @param again when to ask again, after today; empty for when the family feels it is time
     * @throws Refused if a rule is broken; nothing was saved
     */
    NotAsked notAskedToday(
            Actor actor,
            FamilyId family,
            PersonId person,
            String instrument,
            NotAsked.Reason reason,
            String words,
            Optional<LocalDate> again);
}
