package org.hearth.ui.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.programme.Person;

/** The languages in which a questionnaire can be put to somebody; each is known by its tag. */
public final class FormLanguages {
    /** What is asked in where there is nothing to choose. */
    public static final String USUAL = "en-GB";

    private FormLanguages() {}

    /** The tags of those that there are words in, the usual one first; never empty. */
    public static List<String> of(Catalogue catalogue, InstrumentDefinition definition) {
        Set<String> tags = new LinkedHashSet<>(catalogue.languages(definition.id()));
        if (tags.isEmpty()) {
            tags.add(USUAL);
        }
        if (definition.licence().mayShipWording()) {
            tags.addAll(new TreeSet<>(definition.translations().keySet()));
        }
        return List.copyOf(tags);
    }

    /** What a language is called, by those who speak it and by whoever reads the page, such as <em>Cymraeg (Welsh)</em>. */
    public static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String own = locale.getDisplayName(locale);
        String here = locale.getDisplayName(Say.locale());
        return own.equalsIgnoreCase(here) || own.isBlank() ? here : own + " (" + here + ")";
    }

    /**
     * The one of those tags that somebody speaks, the first person's before the next one's; empty where nobody's language is
     * among them. What language somebody prefers is kept in words, so it is looked for by its names.
     */
    public static Optional<String> spoken(List<Person> people, List<String> tags) {
        return people.stream()
                .map(person -> person.details().language().strip())
                .filter(words -> !words.isEmpty())
                .flatMap(words ->
                        tags.stream().filter(tag -> isCalled(tag, words)).limit(1))
                .findFirst();
    }

    private static boolean isCalled(String tag, String words) {
        Locale locale = Locale.forLanguageTag(tag);
        return Stream.of(
                        tag,
                        locale.getLanguage(),
                        locale.getDisplayLanguage(Locale.UK),
                        locale.getDisplayLanguage(locale),
                        locale.getDisplayLanguage(Say.locale()))
                .anyMatch(name -> name.equalsIgnoreCase(words));
    }

    /** Which way lines of that language are read, as HTML's {@code dir} says it. */
    public static String direction(String tag) {
        return isRightToLeft(Locale.forLanguageTag(tag)) ? "rtl" : "ltr";
    }

    private static boolean isRightToLeft(Locale locale) {
        String own = locale.getDisplayLanguage(locale);
        return !own.isEmpty()
                && switch (Character.getDirectionality(own.codePointAt(0))) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                    default -> false;
                };
    }
}
