package org.hearth.demonstration.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.demonstration.city.Dice;

/** Answers to whatever a kind of support asks of a session that took place. */
final class SessionRecord {
    private static final double ANSWERED = 0.7;
    private static final int USUAL = 6;
    private static final List<String[]> SAID =
            Lines.of("said.txt").stream().map(line -> line.split("\\|", -1)).toList();

    private SessionRecord() {}

    /** What is required always, the rest mostly; words only where somebody made some up. */
    static Map<String, String> of(InterventionDefinition kind, Dice dice) {
        Map<String, String> answers = new HashMap<>();
        for (Field field : kind.fields()) {
            String answer = answer(kind.id(), field, dice);
            if (!answer.isEmpty() && (dice.happens(ANSWERED) || field.required())) {
                answers.put(field.key(), answer);
            }
        }
        return answers;
    }

    private static String answer(String kind, Field field, Dice dice) {
        return switch (field) {
            case Field.Text text -> {
                List<String[]> said = SAID.stream()
                        .filter(line -> line[0].equals(kind) && line[1].equals(text.key()))
                        .toList();
                yield said.isEmpty()
                        ? (text.required() ? "As agreed" : "")
                        : said.get(dice.between(0, said.size() - 1))[2];
            }
            case Field.WholeNumber number ->
                String.valueOf(dice.between(number.min(), (int) Math.min(number.max(), number.min() + (long) USUAL)));
            case Field.Choice choice ->
                choice.choices().get(early(choice.choices().size(), dice));
            case Field.SeveralOf several -> {
                TreeSet<Integer> places = new TreeSet<>();
                for (int i = dice.between(1, 3); i > 0; i--) {
                    places.add(dice.between(0, several.choices().size() - 1));
                }
                yield several.joined(places.stream().map(several.choices()::get).toList());
            }
            case Field.YesNo yesNo -> dice.happens(0.5) ? "Yes" : "No";
        };
    }

    /** A place among several: the usual answers stand first, and the last is for a day that is not told here. */
    private static int early(int size, Dice dice) {
        return dice.weighted(IntStream.range(0, size > 2 ? size - 1 : size)
                .map(place -> size - place)
                .toArray());
    }
}
