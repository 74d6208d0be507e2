package org.hearth.ui.questionnaire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.InstrumentDefinition;

/** The languages in which an instrument can be put to somebody. */
final class Languages {
    private Languages() {}

    /** Their tags, the usual one first; one of them when there is nothing to choose. */
    static List<String> of(Catalogue catalogue, InstrumentDefinition definition) {
        Set<String> tags = new LinkedHashSet<>(catalogue.languages(definition.id()));
        if (tags.isEmpty()) {
            tags.add(Sheet.LANGUAGE);
        }
        tags.addAll(new TreeSet<>(definition.translations().keySet()));
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
