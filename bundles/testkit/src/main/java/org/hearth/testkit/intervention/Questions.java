package org.hearth.testkit.intervention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.testkit.check.Findings;

/** What the record of a session asks can be told apart and answered. */
public final class Questions {
    private Questions() {}

    /** Looks at each field. */
    public static void check(InterventionDefinition it, Findings findings) {
        Set<String> keys = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Field field : it.fields()) {
            String at = "fields." + field.key();
            findings.require(
                    field.key().matches("[a-z][a-z0-9-]{0,62}") && keys.add(field.key()),
                    at + ".key",
                    "expected a key of its own in lower-case letters, digits and hyphens, but found '" + field.key()
                            + "'");
            findings.require(
                    !field.label().isBlank() && labels.add(field.label()),
                    at + ".label",
                    "expected a label of its own, but '" + field.label()
                            + "' is there twice or blank; records are read by their labels");
            findings.require(
                    !field.eachFamily() || it.delivery() == Delivery.GROUP,
                    at + ".each-family",
                    "expected it in a group only, but the delivery is "
                            + it.delivery().name().toLowerCase(Locale.ROOT) + "; remove it");
            switch (field) {
                case Field.Choice choice -> choices(choice.choices(), at, findings);
                case Field.SeveralOf several -> {
                    choices(several.choices(), at, findings);
                    apart(several.choices(), at, findings);
                }
                case Field.WholeNumber number ->
                    findings.require(
                            number.min() < number.max(),
                            at,
                            "expected 'min' below 'max', but found " + number.min() + " and " + number.max());
                case Field.Text text -> {}
                case Field.YesNo yesNo -> {}
            }
        }
    }

    private static void apart(List<String> choices, String at, Findings findings) {
        findings.require(
                choices.stream().noneMatch(one -> one.contains(Field.SeveralOf.BETWEEN.strip())),
                at + ".choices",
                "expected choices without a semicolon, which stands between answers, but found " + choices);
    }

    private static void choices(List<String> choices, String at, Findings findings) {
        findings.require(
                choices.size() > 1, at + ".choices", "expected at least two choices, but found " + choices.size());
        findings.require(
                choices.stream().distinct().count() == choices.size()
                        && choices.stream().noneMatch(String::isBlank),
                at + ".choices",
                "expected choices that can be told apart, but found " + choices
                        + "; remove what is there twice or blank");
        findings.require(
                choices.stream().allMatch(one -> one.equals(one.strip())),
                at + ".choices",
                "expected choices without spaces around them, but found " + choices + "; answers are saved without");
    }
}
