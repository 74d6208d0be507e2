package org.hearth.api.identity;

/** What somebody may do. */
public enum Role {
    /** Works with families. */
    PRACTITIONER,
    /** Looks after alerts; sees all families. */
    SAFEGUARDING_LEAD,
    /** Reads reports and aggregates; sees no names. */
    MANAGER,
    /** Reads pseudonymised data and reports. */
    EVALUATOR,
    /** Sets the programme up and makes accounts; sees no clinical record. */
    ADMINISTRATOR
}
