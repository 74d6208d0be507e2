package org.hearth.ui.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;

/** The languages in which an instrument can be put to somebody. */
final class Languages {
    private Languages() {}

    /** Their tags, the usual one first; one of them when there is nothing to choose. */
    static List<String> of(Catalogue catalogue, InstrumentDefinition definition) {
        String usual = catalogue
                .wording(definition.id(), Sheet.LANGUAGE)
                .map(Wording::language)
                .orElse(Sheet.LANGUAGE);
        List<String> tags = new ArrayList<>(List.of(usual));
        for (String tag : new TreeSet<>(definition.translations().keySet())) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }

    /** What a language is called, in itself and in English, such as <em>Cymraeg (Welsh)</em>. */
    static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String own = locale.getDisplayName(locale);
        String english = locale.getDisplayName(Locale.UK);
        return own.equalsIgnoreCase(english) || own.isBlank() ? english : own + " (" + english + ")";
    }
}
