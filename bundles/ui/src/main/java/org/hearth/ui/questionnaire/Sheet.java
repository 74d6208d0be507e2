package org.hearth.ui.questionnaire;

import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;

/**
 * A version of an instrument as it is put to somebody.
 *
 * @param instrument scores the answers
 * @param form how it reads
 */
record Sheet(Instrument instrument, Form form) {
    /** The sheet of that definition, in that language or the nearest that there is. */
    static Sheet of(Catalogue catalogue, InstrumentDefinition definition, String language) {
        return new Sheet(
                new CatalogueInstrument(catalogue, definition),
                Form.of(definition, wording(catalogue, definition, language)));
    }

    /** The catalogue knows the words of the version in use; an earlier one has those that it came with. */
    private static Optional<Wording> wording(Catalogue catalogue, InstrumentDefinition definition, String language) {
        boolean inUse = catalogue
                .instrument(definition.id())
                .filter(one -> one.definition().version().equals(definition.version()))
                .isPresent();
        return inUse
                ? catalogue.wording(definition.id(), language)
                : Optional.ofNullable(definition.translations().get(language));
    }

    InstrumentDefinition definition() {
        return instrument.definition();
    }

    /** Whether the other one asks and scores the same. */
    boolean isLike(Sheet other) {
        return definition().equals(other.definition()) && form.equals(other.form);
    }
}
