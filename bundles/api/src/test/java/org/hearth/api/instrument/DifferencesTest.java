package org.hearth.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final List<Option> THREE =
            List.of(new Option("no", 0, "no"), new Option("bit", 1, "a bit"), new Option("yes", 2, "yes"));
    private static final List<Option> TWO = THREE.subList(0, 2);
    private static final Scale TOTAL = scale(List.of(1, 2), 0, 4, Direction.HIGHER_IS_WORSE, new Combination.Sum());
    private static final InstrumentDefinition MOOD = mood("Mood", List.of(item(1, THREE), item(2, THREE)), TOTAL);

    @Test
    void wordingTitlesThresholdsNormsAndOrderMakeNone() {
        Scale otherNorms = new Scale(
                "total",
                "All",
                List.of(2, 1),
                new Combination.Sum(),
                Direction.HIGHER_IS_WORSE,
                0,
                4,
                new MissingRule.Prorate(1),
                List.of(new Band("low", 0, 2)),
                Optional.of(new Caseness(3, "made up")),
                new Norms(Optional.of(new ReliableChange.Threshold(2, "made up")), Optional.empty()));
        InstrumentDefinition other =
                mood("Mood, revised", List.of(item(2, THREE.reversed()), item(1, THREE)), otherNorms);

        assertThat(MOOD.differencesFrom(other)).isEmpty();
        assertThat(other.differencesFrom(MOOD)).isEmpty();
    }

    @Test
    void itemsThatOneOfThemHasOnly() {
        InstrumentDefinition longer = mood("Mood", List.of(item(1, THREE), item(2, THREE), item(3, THREE)), TOTAL);

        assertThat(MOOD.differencesFrom(longer)).containsExactly("item 3 is in one of them only");
        assertThat(longer.differencesFrom(MOOD)).containsExactly("item 3 is in one of them only");
    }

    @Test
    void whatAnswersCount() {
        InstrumentDefinition other = mood("Mood", List.of(item(1, THREE), item(2, TWO)), TOTAL);

        assertThat(MOOD.differencesFrom(other)).containsExactly("the answers to item 2 count differently");
    }

    @Test
    void everythingInWhichAScaleDiffersNotTheFirstThingOnly() {
        InstrumentDefinition other = mood(
                "Mood",
                List.of(item(1, THREE), item(2, THREE)),
                scale(List.of(1), 0, 20, Direction.HIGHER_IS_BETTER, new Combination.Mean(10)));

        assertThat(MOOD.differencesFrom(other))
                .containsExactly(
                        "scale total runs from 0 to 4 or from 0 to 20",
                        "scale total is made of other items",
                        "scale total points the other way",
                        "scale total combines its items differently");
    }

    @Test
    void scalesThatOneOfThemHasOnly() {
        InstrumentDefinition other = mood(
                "Mood",
                List.of(item(1, THREE), item(2, THREE)),
                new Scale(
                        "other",
                        "Other",
                        List.of(1, 2),
                        new Combination.Sum(),
                        Direction.HIGHER_IS_WORSE,
                        0,
                        4,
                        new MissingRule.AllRequired(),
                        List.of(),
                        Optional.empty(),
                        Norms.none()));

        assertThat(MOOD.differencesFrom(other))
                .containsExactly("scale total is in one of them only", "scale other is in one of them only");
    }

    private static Item item(int number, List<Option> options) {
        return new Item(number, "topic", options, true, Optional.empty());
    }

    private static Scale scale(List<Integer> items, double min, double max, Direction way, Combination combination) {
        return new Scale(
                "total",
                "Total",
                items,
                combination,
                way,
                min,
                max,
                new MissingRule.AllRequired(),
                List.of(),
                Optional.empty(),
                Norms.none());
    }

    private static InstrumentDefinition mood(String title, List<Item> items, Scale scale) {
        return new InstrumentDefinition(
                "mood",
                "1.0.0",
                title,
                Rater.SELF,
                "",
                "",
                new Licence("CC0-1.0", "", true, "", ""),
                "",
                List.of(),
                items,
                List.of(scale),
                List.of(),
                List.of(),
                Map.of());
    }
}
