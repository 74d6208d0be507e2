package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.WorkforceSession;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Training and consultation for people who work with families. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed} and {@link StoreUnavailable}; {@link Change.WorkforceChanged} tells that there is news.
 */
@ProviderType
public interface Workforce {

    /**
     * A page of the sessions on a day within both days, the newest first.
     *
     * @param offset how many to leave out first, from 0
     * @param limit at most how many, 1 to 200
     */
    Page<WorkforceSession> between(Actor actor, LocalDate from, LocalDate to, int offset, int limit);

    /**
     * The session of that identity.
     *
     * @throws NotFound if there is none
     */
    WorkforceSession open(Actor actor, UUID session);

    /**
     * Records a session, or corrects one. Sent twice, it is recorded once.
     *
     * @param session of version 0 to record a new one; otherwise as read, with the corrections. Answers may be named by the
     *     keys of the fields
     * @return as saved
     * @throws EditedMeanwhile if somebody else changed it since
     * @throws Refused if it breaks a rule
     */
    WorkforceSession record(Actor actor, WorkforceSession session);
}
