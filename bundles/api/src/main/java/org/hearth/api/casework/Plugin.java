package org.hearth.api.casework;

import java.util.List;

/**
 * A plug-in that was found, whether it is used or not.
 *
 * @param kind what it is
 * @param id its id; empty when it could not be told
 * @param version its version; empty when it could not be told
 * @param title the name that people read; the origin when it has none
 * @param licence the licence's identifier; empty when the kind has none
 * @param wording whether the words of an instrument are there
 * @param origin the file or bundle that it came from
 * @param state what is done with it
 * @param problems what is wrong with it, and what to do; empty when all is well
 */
public record Plugin(
        Kind kind,
        String id,
        String version,
        String title,
        String licence,
        Words wording,
        String origin,
        State state,
        List<Problem> problems) {
    public Plugin {
        problems = List.copyOf(problems);
    }

    /** What plug-ins there are, in the order in which they are listed. */
    public enum Kind {
        /** An outcome instrument. */
        INSTRUMENT,
        /** A kind of support. */
        INTERVENTION,
        /** A report. */
        REPORT,
        /** The words of an instrument, from an organisation that is licensed to use them. */
        WORDING,
        /** A file whose kind could not be told. */
        UNKNOWN
    }

    /** Whether the words of an instrument are there. */
    public enum Words {
        /** They ship with the instrument. */
        SHIPPED,
        /** A wording pack brings them. */
        BY_PACK,
        /** Nobody brings them: items are shown by number and topic. */
        ABSENT,
        /** The plug-in is no instrument, or one without items. */
        NOT_NEEDED
    }

    /** What is done with a plug-in. */
    public enum State {
        /** It is in use. */
        OFFERED,
        /** It is in use, and has failed since it came. */
        FAILING,
        /** A newer version of it is in use. */
        SUPERSEDED,
        /** It was not taken; the problems say why. */
        REFUSED
    }
}
