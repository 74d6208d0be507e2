package org.hearth.api.programme;

/** What a carer is to the baby. The words people use themselves stand in {@link Person#relationship()}. */
public enum Caring {
    /** Nobody said. */
    NOT_SAID,
    /** A mother or a father. */
    PARENT,
    /** A partner of a parent. */
    STEP_PARENT,
    /** A parent by adoption. */
    ADOPTIVE_PARENT,
    /** A grandparent. */
    GRANDPARENT,
    /** Another relative or friend who brings the baby up. */
    KINSHIP_CARER,
    /** A foster carer. */
    FOSTER_CARER,
    /** Somebody else; the relationship says who. */
    OTHER
}
