package org.hearth.ui.languages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of one language.
 *
 * @param sentences by the English sentence; more than one where the form depends on a number, in the order of the rule
 * @param rule which form belongs to which number
 * @param awaitingReview the English of those that no native speaker has looked at yet
 */
record Catalogue(Map<String, List<String>> sentences, PluralRule rule, List<String> awaitingReview) {
    /** The catalogue of a language that has no file. */
    static final Catalogue NONE = new Catalogue(Map.of(), number -> number == 1 ? 0 : 1, List.of());

    Catalogue {
        sentences = Map.copyOf(sentences);
        awaitingReview = List.copyOf(awaitingReview);
    }

    /** The sentence in this language, if it has been translated. */
    Optional<String> sentence(String english) {
        return Optional.ofNullable(sentences.get(english)).map(List::getFirst);
    }

    /** The form for that number of things, if it has been translated. */
    Optional<String> form(long number, String one) {
        List<String> forms = sentences.getOrDefault(one, List.of());
        int form = rule.form(number);
        return form < forms.size() ? Optional.of(forms.get(form)) : Optional.empty();
    }
}
