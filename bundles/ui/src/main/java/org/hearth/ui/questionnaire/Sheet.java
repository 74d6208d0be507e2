package org.hearth.ui.questionnaire;

import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;

/**
 * An instrument that is installed, as it can be asked now.
 *
 * @param definition what it was when the sheet was taken
 */
record Sheet(Instrument instrument, InstrumentDefinition definition, Form form) {
    private static final String LANGUAGE = "en-GB";

    /** The sheet of that instrument; empty when it is not installed. */
    static Optional<Sheet> of(Catalogue catalogue, String id) {
        return catalogue.instrument(id).map(instrument -> {
            InstrumentDefinition definition = instrument.definition();
            return new Sheet(instrument, definition, Form.of(definition, catalogue.wording(definition.id(), LANGUAGE)));
        });
    }

    /** Whether the other one asks and scores the same. */
    boolean isLike(Sheet other) {
        return definition.equals(other.definition) && form.equals(other.form);
    }
}
