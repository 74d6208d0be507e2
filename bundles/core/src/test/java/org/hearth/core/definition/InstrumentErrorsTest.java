package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.junit.jupiter.api.Test;

class InstrumentErrorsTest {
    private static final String GOOD = """
            id: mood
            title: Mood
            options:
              often:
                - { score: 0, label: Never }
                - { score: 1, label: Sometimes }
                - { score: 2, label: Always }
            items:
              - { number: 1, topic: Joy, options: often }
              - { number: 2, topic: Rest, options: often }
            scales:
              - id: total
                items: [1, 2]
                direction: higher-is-worse
                range: [0, 4]
                bands:
                  - { label: low, from: 0, to: 1 }
                  - { label: high, from: 2, to: 4 }
                caseness: { threshold: 2, source: made up }
                reliable-change: { threshold: 1, source: made up }
            risk:
              - { item: 2, answers: [2], level: today, action: Ring them }
            examples:
              - { answers: [1, 2], score: 3, source: made up }
            """;

    private final YamlDefinitions definitions = new YamlDefinitions();

    @Test
    void takesTheFileThatTheOtherTestsSpoil() {
        assertThat(definitions.instrument("mood.yaml", GOOD).definition().id()).isEqualTo("mood");
    }

    @Test
    void namesAnUnknownOptionSet() {
        assertThat(problems("topic: Rest, options: often", "topic: Rest, options: oftn"))
                .contains(new Problem(
                        "mood.yaml",
                        10,
                        "items.2.options",
                        "expected the name of an answer set, but found 'oftn'; there is 'often': correct the name or add"
                                + " the set under 'options'"));
    }

    @Test
    void namesOverlappingBands() {
        assertThat(problems("label: high, from: 2", "label: high, from: 1"))
                .containsExactly(new Problem(
                        "mood.yaml",
                        18,
                        "scales.total.bands.2",
                        "'high' (1 to 4) overlaps 'low' (0 to 1); both ends of a band belong to it"));
    }

    @Test
    void namesTheItemThatAScaleMisses() {
        assertThat(problems("items: [1, 2]", "items: [1, 2, 3]"))
                .containsExactly(
                        new Problem("mood.yaml", 13, "scales.total.items", "there is no item 3; expected one of 1, 2"));
    }

    @Test
    void namesAnUnknownKeyAndTheOneThatWasMeant() {
        assertThat(problems("title: Mood", "titel: Mood"))
                .containsExactly(
                        new Problem("mood.yaml", 1, "title", "expected 'title:', but it is missing; add it"),
                        new Problem("mood.yaml", 2, "titel", "there is no such key here; did you mean 'title'?"));
    }

    @Test
    void listsTheKeysWhenNoneIsNear() {
        assertThat(problems("label: low, from", "label: low, colour: red, from"))
                .containsExactly(new Problem(
                        "mood.yaml",
                        17,
                        "scales.total.bands.1.colour",
                        "there is no such key here; expected one of label, from, to"));
    }

    @Test
    void namesAValueOfTheWrongKind() {
        assertThat(problems("range: [0, 4]", "range: [0, four]"))
                .containsExactly(
                        new Problem("mood.yaml", 15, "scales.total.range.2", "expected a number, but found 'four'"));
    }

    @Test
    void namesAMalformedId() {
        assertThat(problems("id: mood", "id: Mood 1"))
                .containsExactly(new Problem(
                        "mood.yaml",
                        1,
                        "id",
                        "expected lower-case letters, digits and hyphens, starting with a letter, but found 'Mood 1'"));
    }

    @Test
    void asksForTheDirectionRatherThanGuessIt() {
        assertThat(problems("    direction: higher-is-worse\n", ""))
                .containsExactly(new Problem(
                        "mood.yaml", 12, "scales.total.direction", "expected 'direction:', but it is missing; add it"));
    }

    @Test
    void refusesARangeThatTheItemsLeave() {
        assertThat(problems("range: [0, 4]", "range: [0, 3]"))
                .contains(new Problem(
                        "mood.yaml",
                        15,
                        "scales.total.range",
                        "expected the range to hold every possible score, 0 to 4, but found 0 to 3"));
    }

    @Test
    void refusesAThresholdAndAnIndexTogether() {
        assertThat(problems("{ threshold: 1, source: made up }", "{ threshold: 1, sd: 2, reliability: 0.8 }"))
                .containsExactly(new Problem(
                        "mood.yaml",
                        20,
                        "scales.total.reliable-change",
                        "expected either 'threshold' or 'sd' and 'reliability', but found both; keep the one that the"
                                + " source gives"));
    }

    @Test
    void refusesItemsForAScaleOfScoresOnly() {
        assertThat(problems("items: [1, 2]", "items: [1, 2]\n    scores-only: true"))
                .containsExactly(new Problem(
                        "mood.yaml",
                        13,
                        "scales.total.items",
                        "expected either 'items' or 'scores-only: true', but found both; remove one"));
    }

    @Test
    void refusesARiskRuleWhoseAnswerCannotBeGiven() {
        assertThat(problems("answers: [2], level", "answers: [5], level"))
                .containsExactly(new Problem(
                        "mood.yaml",
                        22,
                        "risk.1.answers",
                        "expected scores that the item can have (0, 1, 2), but found 5"));
    }

    @Test
    void refusesAnInstrumentThatDoesNotGiveItsOwnExample() {
        assertThat(problems("score: 3", "score: 4"))
                .containsExactly(
                        new Problem(
                                "mood.yaml",
                                24,
                                "examples.1.score",
                                "the example gives 4 for 'total', but the answers score 3; correct the example or the scoring"));
    }

    @Test
    void refusesWordingWithoutALicenceToShipIt() {
        assertThat(problems("{ number: 1, topic: Joy, options: often }", "{ number: 1, options: often, wording: A }"))
                .extracting(Problem::line, Problem::field)
                .containsExactly(tuple(1, "licence.may-ship-wording"), tuple(10, "items.2.wording"));
    }

    @Test
    void namesTwoItemsWithOneNumber() {
        assertThat(problems("number: 2, topic", "number: 1, topic"))
                .contains(new Problem(
                        "mood.yaml",
                        10,
                        "items.1",
                        "number 1 is already taken by the item on line 9; number the items from 1 in printed order"));
    }

    @Test
    void saysEverythingAtOnceInTheOrderOfTheFile() {
        List<Problem> problems = problems(GOOD.replace("id: mood", "id: Mood")
                .replace("options: often }\nscales", "options: seldom }\nscales")
                .replace("[1, 2]", "[1, 9]")
                .replace("from: 2", "from: 1")
                .replace("item: 2", "item: 7"));

        assertThat(problems).extracting(Problem::line).containsExactly(1, 10, 13, 18, 22);
    }

    private List<Problem> problems(String good, String bad) {
        assertThat(GOOD).contains(good);
        return problems(GOOD.replace(good, bad));
    }

    private List<Problem> problems(String yaml) {
        return catchThrowableOfType(InvalidInput.class, () -> definitions.instrument("mood.yaml", yaml))
                .problems();
    }
}
