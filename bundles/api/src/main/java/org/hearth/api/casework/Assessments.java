package org.hearth.api.casework;

import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Assessment;
import org.osgi.annotation.versioning.ProviderType;

/** Recording questionnaires. Practitioners and safeguarding leads only. */
@ProviderType
public interface Assessments {

    /**
     * Scores and saves an assessment, with the definition it was scored by, an alert for each risk flag and an audit entry,
     * in one transaction.
     *
     * @throws Refused if that version of the instrument is not installed (any more), its own code failed, the answers do not fit
     *     it, nothing was answered, or a risk flag was raised and no safety action is given; nothing was saved, and what was
     *     typed may be sent again
     */
    Assessment record(Actor actor, NewAssessment assessment);
}
