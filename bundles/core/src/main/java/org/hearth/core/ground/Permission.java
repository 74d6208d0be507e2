package org.hearth.core.ground;

import org.hearth.api.casework.NotAllowed;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.text.Sentence;

/** What the roles are allowed to do in casework; everything that is not named here is not allowed. */
public enum Permission {
    /** To see and change families' records. */
    CASEWORK(
            Sentence.of(
                    "Families' records are for practitioners and safeguarding leads, and your account, {0}, does not have that role."
                            + " If you need this for your work, ask your administrator."),
            Role.PRACTITIONER,
            Role.SAFEGUARDING_LEAD),
    /** To say that an alert is being looked after, or was. */
    ACT_ON_ALERTS(
            Sentence.of(
                    "Alerts are looked after by safeguarding leads, and your account, {0}, does not have that role. If you need this"
                            + " for your work, ask your administrator."),
            Role.SAFEGUARDING_LEAD);

    private final Sentence rule;
    private final Role[] roles;

    Permission(Sentence rule, Role... roles) {
        this.rule = rule;
        this.roles = roles;
    }

    /** @throws NotAllowed if the actor has none of the roles that may */
    public void require(Actor actor) {
        if (!actor.is(roles)) {
            throw new NotAllowed(rule.english(), actor.username());
        }
    }
}
