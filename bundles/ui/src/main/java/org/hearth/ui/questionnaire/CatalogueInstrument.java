package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;

/**
 * A version of an instrument as it was when somebody began to fill it in. It is asked of the catalogue each time it scores, so
 * that a page may outlive the plug-in.
 *
 * @param definition what the form on the page was made of
 */
record CatalogueInstrument(Catalogue catalogue, InstrumentDefinition definition) implements Instrument {

    @Override
    public ScoreSheet score(Responses responses) {
        return catalogue
                .instrument(definition.id(), definition.version())
                .orElseThrow(() -> new PluginFailed(say(
                        "{0} {1} was taken out of Hearth more than a day ago, so it cannot be scored. What you answered is kept on this page while you are signed in. Ask your administrator to put that version back.",
                        definition.title(), definition.version())))
                .score(responses);
    }
}
