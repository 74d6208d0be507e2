package org.hearth.ui.questionnaire;

import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.FormLanguages;

/** The sheets that are put to a family: in the language that was chosen, or else in one that somebody of them speaks. */
record Sheets(Catalogue catalogue, Family family) {

    /** The sheet in the version that is in use; empty when the instrument is not installed. */
    Optional<Sheet> inUse(String instrument, String chosen) {
        return catalogue.instrument(instrument).map(Instrument::definition).map(definition -> of(definition, chosen));
    }

    /** @param chosen the tag of the language that somebody has chosen; empty if nobody has */
    Sheet of(InstrumentDefinition definition, String chosen) {
        List<String> tags = FormLanguages.of(catalogue, definition);
        String language = tags.contains(chosen)
                ? chosen
                : FormLanguages.spoken(family.carers(), tags).orElse(tags.getFirst());
        return Sheet.of(catalogue, definition, language);
    }
}
