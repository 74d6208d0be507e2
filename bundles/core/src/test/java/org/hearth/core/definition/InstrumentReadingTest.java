package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearth.api.instrument.Code;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.junit.jupiter.api.Test;

class InstrumentReadingTest {
    private final YamlDefinitions definitions = new YamlDefinitions();

    @Test
    void takesAScaleThatOnlyHasTotals() {
        InstrumentDefinition wellbeing = read("""
                id: wellbeing
                title: Wellbeing
                scales:
                  - id: total
                    scores-only: true
                    direction: higher-is-better
                    range: [7, 35]
                    reliable-change: { sd: baseline, reliability: 0.83 }
                """);

        Scale scale = wellbeing.mainScale();
        assertThat(scale.scoresOnly()).isTrue();
        assertThat(scale.title()).isEqualTo("Total");
        assertThat(scale.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(List.of(scale.min(), scale.max())).containsExactly(7.0, 35.0);
        assertThat(scale.norms().reliableChange())
                .contains(new ReliableChange.JacobsonTruax(OptionalDouble.empty(), 0.83, "source not stated"));
    }

    @Test
    void fillsInWhatIsLeftOut() {
        InstrumentDefinition minimal = read("""
                id: mood
                title: Mood
                scales:
                  - { id: total, direction: none, range: 0-10 }
                """);

        assertThat(minimal.version()).isEqualTo("1.0.0");
        assertThat(minimal.respondent()).isEqualTo(Rater.SELF);
        assertThat(minimal.licence().mayShipWording()).isFalse();
        assertThat(minimal.mainScale().scoresOnly())
                .as("no items, so scores only")
                .isTrue();
        assertThat(minimal.mainScale().missing()).isInstanceOf(MissingRule.AllRequired.class);
        assertThat(minimal.mainScale().max()).isEqualTo(10);
    }

    @Test
    void takesUnderscoresForHyphens() {
        InstrumentDefinition mood = read("""
                id: mood
                title: Mood
                scales:
                  - id: total
                    scores_only: true
                    direction: higher_is_better
                    range: { min: 0, max: 40 }
                    reliable_change: 5
                """);

        assertThat(mood.mainScale().norms().reliableChange())
                .contains(new ReliableChange.Threshold(5, "source not stated"));
    }

    @Test
    void takesSdAndReliabilityDirectlyBelowTheScale() {
        InstrumentDefinition mood = read("""
                id: mood
                title: Mood
                scales:
                  - { id: total, scores-only: true, direction: higher-is-better, range: [0, 45], sd: 5.48, reliability: 0.88 }
                """);

        assertThat(mood.mainScale().norms().reliableChange())
                .contains(new ReliableChange.JacobsonTruax(OptionalDouble.of(5.48), 0.88, "source not stated"));
    }

    @Test
    void mirrorsTheScoresOfAReversedItemInPrintedOrder() {
        InstrumentDefinition mood = read("""
                id: mood
                title: Mood
                options:
                  plain: [0, 1, 2, 3]
                  words: [{ score: 0, label: Never }, { score: 4, label: Always }]
                items:
                  - { topic: A, options: plain, reversed: true }
                  - { topic: B, option-set: words, reversed: yes, required: no }
                  - { topic: C, options: plain }
                scales:
                  - { id: total, items: all, direction: none }
                """);

        assertThat(mood.items().getFirst().options()).extracting(Option::score).containsExactly(3.0, 2.0, 1.0, 0.0);
        assertThat(mood.items().getFirst().options().getFirst().label()).isEqualTo("Score 3");
        assertThat(mood.items().get(1).options())
                .containsExactly(new Option("never", 4, "Never"), new Option("always", 0, "Always"));
        assertThat(mood.items().get(1).required()).isFalse();
        assertThat(mood.mainScale().max()).as("told from the items").isEqualTo(10);
    }

    @Test
    void combinesByMeanAndByTable() {
        Instrument mood = definitions.instrument("mood.yaml", """
                id: mood
                title: Mood
                options: { plain: [0, 1, 2] }
                items: [{ topic: A }, { topic: B }, { topic: C }]
                scales:
                  - { id: mean, items: 1-2, combine: { mean: 10 }, direction: none, missing: { prorate: 1 } }
                  - { id: also, items: [1, 2], combine: mean x 10, direction: none, missing: { fixed: 2 } }
                  - id: table
                    items: [2, 3]
                    combine: { table: { 0: 0, 1: 1.5, 2: 2.25, 3: 3, 4: 4.5 } }
                    direction: higher-is-worse
                """);

        assertThat(mood.definition().mainScale().combination()).isEqualTo(new Combination.Mean(10));
        ScoreSheet whole = mood.score(new Responses.Answers(Map.of(1, 1.0, 2, 2.0, 3, 0.0)));
        assertThat(whole.scales()).extracting(InstrumentReadingTest::value).containsExactly(15.0, 15.0, 2.25);
        ScoreSheet partly = mood.score(new Responses.Answers(Map.of(1, 1.0, 3, 0.0)));
        assertThat(partly.scale("mean").map(InstrumentReadingTest::value)).contains(10.0);
        assertThat(partly.scale("also").map(InstrumentReadingTest::value)).contains(15.0);
        assertThat(partly.scale("table").orElseThrow()).isInstanceOf(ScoreSheet.NotScorable.class);
    }

    @Test
    void readsCodesAndComparisonsInRiskRules() {
        InstrumentDefinition mood = read("""
                id: mood
                title: Mood
                codes: { snomed-ct: 445455005, loinc-form: 69737-5, loinc-total: 70274-6 }
                options: { plain: [0, 1, 2, 3] }
                items: [{ topic: A }]
                scales: [{ id: total, items: [1], direction: higher-is-worse }]
                risk:
                  - { item: 1, answers: "> 1", action: Ring them }
                """);

        assertThat(mood.codes())
                .containsExactly(
                        new Code("SNOMED CT", Code.Use.TOTAL, "445455005"),
                        new Code("LOINC", Code.Use.FORM, "69737-5"),
                        new Code("LOINC", Code.Use.TOTAL, "70274-6"));
        assertThat(mood.risk().getFirst().answers()).isEqualTo(Set.of(2.0, 3.0));
    }

    @Test
    void keepsItsOwnWordingAndTranslations() {
        InstrumentDefinition mood = read("""
                id: mood
                title: Mood
                licence: { identifier: CC0-1.0, holder: nobody, may-ship-wording: true, attribution: Made up }
                introduction: In the last week
                options: { often: [{ score: 0, label: Never }, { score: 1, label: Always }] }
                items: [{ topic: Joy, wording: I laughed }]
                scales: [{ id: total, items: all, direction: higher-is-better }]
                translations:
                  cy:
                    introduction: Yn yr wythnos diwethaf
                    items: { 1: Chwerthin }
                    options: [Byth, Bob amser]
                """);

        assertThat(mood.hasWording()).isTrue();
        assertThat(mood.translations()).containsOnlyKeys("en-GB", "cy");
        assertThat(mood.translations().get("en-GB").introduction()).isEqualTo("In the last week");
        assertThat(mood.translations().get("en-GB").options()).isEqualTo(Map.of(1, List.of("Never", "Always")));
        assertThat(mood.translations().get("cy").options()).isEqualTo(Map.of(1, List.of("Byth", "Bob amser")));
        assertThat(mood.translations().get("cy").source()).isEqualTo("Made up");
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(read("\uFEFFid: mood\ntitle: Mood\nscales: [{id: total, direction: none, range: [0, 1]}]")
                        .id())
                .isEqualTo("mood");
    }

    private InstrumentDefinition read(String yaml) {
        return definitions.instrument("mood.yaml", yaml).definition();
    }

    private static double value(ScoreSheet.ScaleScore score) {
        return score instanceof ScoreSheet.Scored scored ? scored.value() : Double.NaN;
    }
}
