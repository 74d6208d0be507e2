package org.hearth.testkit.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Wording;
import org.hearth.testkit.check.Findings;

/** A translation has every text that the first language has, and none of its texts is left in that language. */
public final class Translations {
    private Translations() {}

    /** Looks at each language. */
    public static void check(Specimen it, Findings findings) {
        Optional<Wording> first = first(it.definition());
        it.definition().translations().forEach((language, words) -> {
            complete(it.definition(), language, words, findings);
            first.filter(own -> !base(own.language()).equals(base(language)))
                    .ifPresent(own -> translated(it.definition(), own, language, words, findings));
        });
    }

    /** The wording that the items themselves carry. */
    private static Optional<Wording> first(InstrumentDefinition definition) {
        return definition.translations().values().stream()
                .filter(words -> definition.hasWording()
                        && definition.items().stream()
                                .allMatch(item -> item.wording().equals(text(words, item.number()))))
                .findFirst();
    }

    private static void complete(InstrumentDefinition definition, String language, Wording words, Findings findings) {
        String at = "translations." + language;
        findings.require(
                words.instrument().equals(definition.id()) && words.language().equals(language),
                at,
                "expected the words of " + definition.id() + " in " + language + ", but found those of "
                        + words.instrument() + " in " + words.language());
        for (Item item : definition.items()) {
            int number = item.number();
            findings.require(
                    text(words, number).filter(text -> !text.isBlank()).isPresent(),
                    at + ".items",
                    "expected a text for item " + number + ", but it is missing; add it");
            List<String> labels = words.options().getOrDefault(number, List.of());
            findings.require(
                    labels.size() == item.options().size() && labels.stream().noneMatch(String::isBlank),
                    at + ".options",
                    "expected " + item.options().size() + " labels for item " + number
                            + ", one for each answer, but found "
                            + labels.stream().filter(label -> !label.isBlank()).count() + "; add the missing ones");
        }
        words.items().keySet().stream()
                .filter(number -> definition.item(number).isEmpty())
                .forEach(number -> findings.add(
                        at + ".items", "there is no item " + number + "; remove its text or correct the number"));
    }

    private static void translated(
            InstrumentDefinition definition, Wording own, String language, Wording words, Findings findings) {
        String at = "translations." + language;
        findings.require(
                own.introduction().isBlank() == words.introduction().isBlank()
                        && (own.introduction().isBlank() || !same(own.introduction(), words.introduction())),
                at + ".introduction",
                "expected the introduction in " + language + ", but it is "
                        + (words.introduction().isBlank()
                                ? "missing; add it"
                                : own.introduction().isBlank()
                                        ? "there in this language only; add it to the first one as well"
                                        : "still in " + own.language() + "; translate it"));
        for (Item item : definition.items()) {
            text(words, item.number())
                    .filter(text -> text(own, item.number())
                            .filter(original -> same(original, text))
                            .isPresent())
                    .ifPresent(text -> findings.add(
                            at + ".items",
                            "item " + item.number() + " is still in " + own.language() + ": '" + text
                                    + "'; translate it"));
            List<String> labels = words.options().getOrDefault(item.number(), List.of());
            // one label may well be the same word in both languages, all of them together hardly
            findings.require(
                    labels.size() < 2
                            || !labels.stream().allMatch(label -> label.chars().anyMatch(Character::isLetter))
                            || !labels.equals(
                                    item.options().stream().map(Option::label).toList()),
                    at + ".options",
                    "the answers to item " + item.number() + " are still in " + own.language() + "; translate them");
        }
    }

    private static Optional<String> text(Wording words, int number) {
        Map<Integer, String> items = words.items();
        return Optional.ofNullable(items.get(number));
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    private static String base(String language) {
        return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
