package org.hearth.api.instrument;

/** Who gives the answers. */
public enum Rater {
    /** The person whom the scores are about. */
    SELF,
    /** A carer, about a child. */
    CARER,
    /** A practitioner, about a person or a relationship. */
    PRACTITIONER
}
