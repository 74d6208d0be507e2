package org.hearth.core.ground;

import org.hearth.api.casework.NotAllowed;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;

/** What the roles are allowed to do in casework; everything that is not named here is not allowed. */
public enum Permission {
    /** To see and change families' records. */
    CASEWORK(
            "Families' records are for practitioners and safeguarding leads",
            Role.PRACTITIONER,
            Role.SAFEGUARDING_LEAD),
    /** To say that an alert is being looked after, or was. */
    ACT_ON_ALERTS("Alerts are looked after by safeguarding leads", Role.SAFEGUARDING_LEAD);

    private final String rule;
    private final Role[] roles;

    Permission(String rule, Role... roles) {
        this.rule = rule;
        this.roles = roles;
    }

    /** @throws NotAllowed if the actor has none of the roles that may */
    public void require(Actor actor) {
        if (!actor.is(roles)) {
            throw new NotAllowed(rule + ", and your account, " + actor.username()
                    + ", does not have that role. If you need this for your work, ask your administrator.");
        }
    }
}
