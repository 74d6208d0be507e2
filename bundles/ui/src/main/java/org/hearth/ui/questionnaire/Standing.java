package org.hearth.ui.questionnaire;

import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.InstrumentDefinition;

/** How a version that somebody is filling in stands with what is installed now. */
enum Standing {
    /** It is what is asked now. */
    IN_USE,
    /** A newer version is asked now; this one can be finished. */
    SUPERSEDED,
    /** It was taken out a short while ago; it can be finished. */
    TAKEN_OUT,
    /** It was taken out long ago and cannot be scored any more. */
    LOST;

    static Standing of(Catalogue catalogue, InstrumentDefinition begun) {
        Optional<String> asked =
                catalogue.instrument(begun.id()).map(one -> one.definition().version());
        if (asked.filter(begun.version()::equals).isPresent()) {
            return IN_USE;
        }
        if (catalogue.instrument(begun.id(), begun.version()).isEmpty()) {
            return LOST;
        }
        return asked.isPresent() ? SUPERSEDED : TAKEN_OUT;
    }
}
