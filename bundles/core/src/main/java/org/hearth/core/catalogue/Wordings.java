package org.hearth.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Wording;

/**
 * The words of an instrument, in every language that there is.
 *
 * @param known its own first, then those of packs
 */
record Wordings(List<Wording> known) {
    private static final String USUAL_LANGUAGE = "en-GB";

    Wordings {
        known = List.copyOf(known);
    }

    /**
     * The words that there are.
     *
     * @param definition the instrument, if it is installed
     * @param packs the wording packs for it
     */
    static Wordings of(Optional<InstrumentDefinition> definition, Collection<Wording> packs) {
        List<Wording> known = new ArrayList<>(definition.map(Wordings::shipped).orElse(List.of()));
        packs.stream().sorted(Comparator.comparing(Wording::language)).forEach(known::add);
        return new Wordings(known);
    }

    /** The words in the language that was asked for, or else the nearest that there is. */
    Optional<Wording> find(String language) {
        return first(known, wording -> wording.language().equalsIgnoreCase(language))
                .or(() -> first(known, wording -> base(wording.language()).equals(base(language))))
                .or(() -> known.stream().findFirst());
    }

    /** The languages, each once, that which is used when nobody asks for another first. */
    List<String> languages() {
        return Stream.concat(find(USUAL_LANGUAGE).stream(), known.stream())
                .map(Wording::language)
                .distinct()
                .toList();
    }

    /** What ships with the instrument, its own language first; nothing where the licence does not let it. */
    private static List<Wording> shipped(InstrumentDefinition definition) {
        if (!definition.licence().mayShipWording()) {
            return List.of();
        }
        Map<Integer, String> own = new HashMap<>();
        definition.items().forEach(item -> item.wording().ifPresent(text -> own.put(item.number(), text)));
        List<Wording> shipped = new ArrayList<>(definition.translations().values());
        shipped.sort(Comparator.comparing((Wording wording) -> !wording.items().equals(own))
                .thenComparing(Wording::language));
        if (definition.hasWording()
                && shipped.stream().noneMatch(wording -> wording.items().equals(own))) {
            shipped.addFirst(new Wording(
                    definition.id(),
                    USUAL_LANGUAGE,
                    "",
                    own,
                    labels(definition.items()),
                    definition.licence().attribution()));
        }
        return shipped;
    }

    private static Map<Integer, List<String>> labels(List<Item> items) {
        Map<Integer, List<String>> labels = new HashMap<>();
        items.forEach(item -> labels.put(
                item.number(), item.options().stream().map(Option::label).toList()));
        return labels;
    }

    private static Optional<Wording> first(List<Wording> wordings, Predicate<Wording> fits) {
        return wordings.stream().filter(fits).findFirst();
    }

    private static String base(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
