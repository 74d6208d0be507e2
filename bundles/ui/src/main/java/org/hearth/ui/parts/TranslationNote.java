package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Paragraph;
import org.hearth.ui.languages.Language;
import org.hearth.ui.languages.Translations;

/** Says honestly that nobody who grew up with this language has looked at its sentences yet. Empty where somebody has. */
public final class TranslationNote extends Paragraph {
    public TranslationNote() {
        addClassNames("translation-note", "small");
        Language language = Say.language();
        setVisible(language != Language.ENGLISH && Translations.awaitReview(language));
        if (isVisible()) {
            setText(say(
                    "This translation awaits the review of a native speaker. Where in doubt, read the English page."));
        }
    }
}
