package org.hearth.api.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is known about an instrument apart from its wording in other languages.
 *
 * @param id short, stable name used in data files and figure keys, such as {@code gad7}: lower-case letters, digits and
 *     hyphens, starting with a letter
 * @param version the version of this definition, such as {@code 1.0.0}
 * @param title the name that people know it by
 * @param respondent who answers: {@code self}, {@code carer} or {@code practitioner}
 * @param recall the period asked about, in words; empty if none
 * @param ages for whom it was made, in words; empty if not stated
 * @param licence what its holder allows
 * @param citation the publication to cite
 * @param codes codes of other systems; none rather than a wrong one
 * @param items the items in printed order, numbered from 1; empty for an instrument known by its scores only
 * @param scales the scales; the first is the main scale
 * @param risk rules that flag an answer for immediate attention
 * @param examples answers with the scores that a publication gives for them
 * @param translations wording in other languages, by language tag
 */
public record InstrumentDefinition(
        String id,
        String version,
        String title,
        Rater respondent,
        String recall,
        String ages,
        Licence licence,
        String citation,
        List<Code> codes,
        List<Item> items,
        List<Scale> scales,
        List<RiskRule> risk,
        List<Example> examples,
        Map<String, Wording> translations) {

    /**
     * Checks that the parts fit each other.
     *
     * @throws IllegalArgumentException if the id is malformed, there is no scale, two items or scales share a name, or a
     *     scale, risk rule or example refers to an item that is not there
     */
    public InstrumentDefinition {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "id: expected lower-case letters, digits and hyphens, starting with a letter, but found '" + id
                            + "'");
        }
        codes = List.copyOf(codes);
        items = List.copyOf(items);
        scales = List.copyOf(scales);
        risk = List.copyOf(risk);
        examples = List.copyOf(examples);
        translations = Map.copyOf(translations);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("scales: expected at least one scale, but found none");
        }
        Set<Integer> numbers = new HashSet<>();
        for (Item item : items) {
            if (!numbers.add(item.number())) {
                throw new IllegalArgumentException("items: number " + item.number() + " is used twice");
            }
        }
        Set<String> names = new HashSet<>();
        for (Scale scale : scales) {
            if (!names.add(scale.id())) {
                throw new IllegalArgumentException("scales: id '" + scale.id() + "' is used twice");
            }
            requireItems("scales." + scale.id() + ".items", scale.items(), numbers);
        }
        for (RiskRule rule : risk) {
            requireItems("risk", List.of(rule.item()), numbers);
        }
        for (Example example : examples) {
            requireItems("examples", example.answers().keySet(), numbers);
        }
    }

    private static void requireItems(String where, Iterable<Integer> wanted, Set<Integer> known) {
        for (int item : wanted) {
            if (!known.contains(item)) {
                throw new IllegalArgumentException(where + ": item " + item + " is not among the items");
            }
        }
    }

    /**
     * What makes the scores of this version and another one mean different things: items, what their answers count, and the
     * range, items, direction and combination of scales. Thresholds, norms, wording and titles do not.
     *
     * @return each difference in words; empty when the scores of both may be compared and pooled
     */
    public List<String> differencesFrom(InstrumentDefinition other) {
        return equals(other) ? List.of() : Differences.between(this, other);
    }

    /** The main scale: the one that a score without a named scale belongs to. */
    public Scale mainScale() {
        return scales.getFirst();
    }

    /** The scale of that id, or empty. */
    public Optional<Scale> scale(String scaleId) {
        return scales.stream().filter(scale -> scale.id().equals(scaleId)).findFirst();
    }

    /** The item of that number, or empty. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** Whether the text of the items is part of this definition. */
    public boolean hasWording() {
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.wording().isPresent());
    }
}
