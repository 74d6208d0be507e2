package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Groups that meet several times: who has a place, and who came. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed} and {@link StoreUnavailable}; {@link Change.GroupsChanged} tells what changed.
 */
@ProviderType
public interface Groups {

    /**
     * A page of groups whose last session is on a day within both days, the latest first.
     *
     * @param offset how many to leave out first, from 0
     * @param limit at most how many, 1 to 200
     */
    Page<GroupSeries> between(Actor actor, LocalDate from, LocalDate to, int offset, int limit);

    /**
     * The group of that identity.
     *
     * @throws NotFound if there is none
     */
    GroupSeries open(Actor actor, UUID group);

    /** The families that have a place, wait for one or came; leaves a trace in the record of each. */
    List<Family> families(Actor actor, UUID group);

    /**
     * Plans a group, or changes one.
     *
     * @param group of version 0 to plan a new one; otherwise as read, with the changes
     * @return as saved
     * @throws EditedMeanwhile if somebody else changed it since
     * @throws Refused if it breaks a rule, such as taking away a session that was recorded
     */
    GroupSeries plan(Actor actor, GroupSeries group);

    /**
     * Records who came to a session: a contact for every family, all of them or none. Recorded again, it corrects them, and
     * what was recorded before stays readable.
     *
     * @param version the group's version as read
     * @param session which session
     * @param register who came
     * @return as saved
     * @throws EditedMeanwhile if somebody else changed the group since
     */
    GroupSeries record(Actor actor, UUID group, long version, UUID session, GroupSeries.Register register);
}
