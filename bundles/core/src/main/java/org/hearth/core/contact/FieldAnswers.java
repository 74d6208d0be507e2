package org.hearth.core.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.api.casework.Refused;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.text.Sentence;
import org.hearth.core.ground.TextRules;

/** The answers to what an intervention type asks, checked against its fields. */
final class FieldAnswers {
    private FieldAnswers() {}

    /**
     * The answers as they are saved: by label, without blanks, each in the form of its field.
     *
     * @param answers by label, or by key
     * @param tookPlace whether there was a session, so that what is required has to be answered
     * @throws Refused if an answer does not fit its field, there is no such field, or a required one is missing
     */
    static Map<String, String> checked(
            InterventionDefinition intervention, Map<String, String> answers, boolean tookPlace) {
        Map<String, String> checked = new HashMap<>();
        answers.forEach((name, answer) -> {
            if (!answer.isBlank()) {
                Field field = intervention.fields().stream()
                        .filter(asked ->
                                asked.label().equals(name) || asked.key().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Refused(
                                "{0} does not ask for \"{1}\" (any more). Open the form again, please.",
                                intervention.title(), name));
                checked.put(field.label(), checked(field, answer.strip()));
            }
        });
        if (tookPlace) {
            intervention.fields().stream()
                    .filter(field -> field.required() && !checked.containsKey(field.label()))
                    .findFirst()
                    .ifPresent(field -> {
                        throw new Refused(
                                "{0}: {1} asks for an answer here. Add it, please; everything else you typed is kept.",
                                field.label(), intervention.title());
                    });
        }
        return checked;
    }

    private static String checked(Field field, String answer) {
        return switch (field) {
            case Field.Text text -> text(text, answer);
            case Field.WholeNumber number -> wholeNumber(number, answer);
            case Field.Choice choice -> {
                if (!choice.choices().contains(answer)) {
                    throw new Refused(
                            "{0}: choose one of {1}; found {2}.",
                            field.label(), String.join(", ", choice.choices()), answer);
                }
                yield answer;
            }
            case Field.SeveralOf several -> severalOf(several, answer);
            case Field.YesNo yesNo ->
                switch (answer.toLowerCase(Locale.ROOT)) {
                    case "yes", "true" -> "Yes";
                    case "no", "false" -> "No";
                    default -> throw new Refused("{0}: answer Yes or No; found {1}.", field.label(), answer);
                };
        };
    }

    private static String severalOf(Field.SeveralOf field, String answer) {
        List<String> chosen = Field.SeveralOf.split(answer);
        chosen.stream()
                .filter(one -> !field.choices().contains(one))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new Refused(
                            "{0}: choose any of {1}; found {2}.",
                            field.label(), String.join(", ", field.choices()), stranger);
                });
        return field.joined(chosen);
    }

    private static String text(Field.Text field, String answer) {
        if (field.multiline()) {
            TextRules.requireNote(field.label(), answer);
        } else {
            TextRules.requireLine(field.label(), answer);
        }
        return answer;
    }

    private static String wholeNumber(Field.WholeNumber field, String answer) {
        try {
            int number = Integer.parseInt(answer);
            if (number >= field.min() && number <= field.max()) {
                return String.valueOf(number);
            }
        } catch (NumberFormatException e) {
            throw new Refused(expected(field, answer), e);
        }
        throw new Refused(expected(field, answer));
    }

    private static Sentence expected(Field.WholeNumber field, String answer) {
        return Sentence.of(
                "{0}: expected a whole number from {1} to {2}, but found {3}.",
                field.label(), field.min(), field.max(), answer);
    }
}
