package org.hearth.testkit.instrument;

import java.util.HashSet;
import java.util.Set;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.testkit.check.Findings;

/** Every item has a topic, and answers that can be told apart. */
public final class Answers {
    private Answers() {}

    /** Looks at the items. */
    public static void check(Specimen it, Findings findings) {
        for (Item item : it.definition().items()) {
            String field = "items." + item.number();
            findings.require(
                    !item.topic().isBlank(),
                    field + ".topic",
                    "expected what item " + item.number() + " is about, in your own words, but it is missing; add it");
            findings.require(
                    item.options().size() > 1,
                    field + ".options",
                    "expected at least two answers, but found " + item.options().size());
            Set<String> codes = new HashSet<>();
            Set<String> labels = new HashSet<>();
            for (Option option : item.options()) {
                findings.require(
                        !option.code().isBlank() && codes.add(option.code()),
                        field + ".options",
                        "expected a code of its own for each answer, but '" + option.code()
                                + "' is there twice or blank; give each answer its own");
                findings.require(
                        !option.label().isBlank() && labels.add(option.label()),
                        field + ".options",
                        "expected a label of its own for each answer, but '" + option.label()
                                + "' is there twice or blank; people could not tell them apart");
                findings.require(
                        Double.isFinite(option.score()),
                        field + ".options",
                        "expected a number as the score of '" + option.label() + "', but found " + option.score());
            }
        }
    }
}
