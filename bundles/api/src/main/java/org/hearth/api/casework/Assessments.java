package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.osgi.annotation.versioning.ProviderType;

/** Recording questionnaires. Practitioners and safeguarding leads only. */
@ProviderType
public interface Assessments {

    /**
     * Looks at the answers of a form that is not finished, and raises an alert at once for each that a risk rule names; one for
     * each item of the form, however often it is called. An answer that was changed to another leaves its alert, with a note of
     * the change. Questions that are still open raise nothing before the form is finished.
     *
     * @return all alerts of this form so far
     * @throws Refused if that version of the instrument is not installed (any more), or the person does not belong to the family
     */
    List<Alert> heed(Actor actor, BegunForm form);

    /**
     * Scores and saves an assessment, with the definition it was scored by, an alert for each risk flag and an audit entry,
     * in one transaction. Alerts that were raised while the form was filled in are joined to it rather than raised again.
     *
     * @throws Refused if that version of the instrument is not installed (any more), its own code failed, the answers do not fit
     *     it, nothing was answered, or a risk flag was raised and no safety action is given; nothing was saved, and what was
     *     typed may be sent again
     */
    Assessment record(Actor actor, NewAssessment assessment);
}
