package org.hearth.api.casework;

import org.hearth.api.programme.FamilyId;

/** Something that open screens may want to show anew. */
public sealed interface Change {

    /** A family, or something recorded about it, changed. */
    record FamilyChanged(FamilyId family) implements Change {}

    /** An alert was raised, acknowledged or closed. */
    record AlertsChanged() implements Change {}

    /** A group, its places or a register changed. */
    record GroupsChanged() implements Change {}

    /** A training or consultation for colleagues was recorded or corrected. */
    record WorkforceChanged() implements Change {}

    /** A plug-in came or went. */
    record CatalogueChanged() implements Change {}

    /** The programme's name, logo, colours or unit costs are others. */
    record ProgrammeChanged() implements Change {}
}
