package org.hearth.api.intervention;

/** How support is delivered. */
public enum Delivery {
    /** One practitioner with one adult. */
    ONE_TO_ONE,
    /** A carer and a baby together. */
    DYAD,
    /** Several families at once. */
    GROUP,
    /** Training or consultation for staff; no family. */
    WORKFORCE
}
