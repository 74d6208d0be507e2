package org.hearth.ui.languages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of all languages. A file is read when somebody first reads its language; what nobody has translated is said
 * in English.
 */
public final class Translations implements I18NProvider {
    private static final long serialVersionUID = 1L;

    private static final Map<Language, Catalogue> READ = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String english, Locale locale, Object... values) {
        return catalogue(Language.of(locale)).sentence(english).orElse(english);
    }

    /** The form for that number of things, in that language. */
    public String form(long number, String one, String many, Locale locale) {
        return catalogue(Language.of(locale)).form(number, one).orElse(number == 1 ? one : many);
    }

    /** A sentence in that language, whatever the page is drawn in. */
    public static String in(Language language, String english) {
        return catalogue(language).sentence(english).orElse(english);
    }

    /** Whether any sentence of that language has still to be looked at by somebody who grew up with it. */
    public static boolean awaitReview(Language language) {
        return !catalogue(language).awaitingReview().isEmpty();
    }

    private static Catalogue catalogue(Language language) {
        return language == Language.ENGLISH ? Catalogue.NONE : READ.computeIfAbsent(language, PoReader::read);
    }
}
