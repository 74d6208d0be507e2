package org.hearth.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.instrument.Responses.Answers;
import org.hearth.api.instrument.Responses.Totals;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.junit.jupiter.api.Test;

class DeclaredInstrumentTest {

    @Test
    void addsUpAnswersAndNamesTheBandAndTheCase() {
        ScoreSheet sheet =
                instrument(new Combination.Sum(), new MissingRule.AllRequired()).score(answers(3, 3, 2));

        assertThat(sheet.scale("total")).contains(new Scored("total", 8, Optional.of("high"), Optional.of(true), 0));
    }

    @Test
    void neverScoresAPartlyAnsweredFormLow() {
        ScoreSheet sheet =
                instrument(new Combination.Sum(), new MissingRule.AllRequired()).score(new Answers(Map.of(1, 3.0)));

        assertThat(sheet.scale("total")).contains(new NotScorable("total", "there are no answers to items 2, 3"));
    }

    @Test
    void proratesUpToTheNumberThatTheRuleAllows() {
        Instrument instrument = instrument(new Combination.Sum(), new MissingRule.Prorate(1));

        assertThat(instrument.score(new Answers(Map.of(1, 3.0, 2, 2.0))).scale("total"))
                .contains(new Scored("total", 7.5, Optional.empty(), Optional.of(true), 1));
        assertThat(instrument.score(new Answers(Map.of(1, 3.0))).scale("total"))
                .contains(new NotScorable("total", "there are no answers to items 2, 3; at most 1 may be missing"));
    }

    @Test
    void countsAFixedScoreForWhatIsMissing() {
        assertThat(instrument(new Combination.Sum(), new MissingRule.FixedValue(2))
                        .score(new Answers(Map.of(1, 3.0, 2, 1.0)))
                        .scale("total"))
                .contains(new Scored("total", 6, Optional.of("low"), Optional.of(false), 1));
    }

    @Test
    void multipliesTheMean() {
        assertThat(instrument(new Combination.Mean(3), new MissingRule.Prorate(1))
                        .score(new Answers(Map.of(1, 3.0, 2, 2.0)))
                        .scale("total"))
                .contains(new Scored("total", 7.5, Optional.empty(), Optional.of(true), 1));
    }

    @Test
    void looksUpTheConversionTableAndSaysWhatItHasNoEntryFor() {
        Instrument instrument = instrument(new Combination.Table(Map.of(4, 5.5)), new MissingRule.AllRequired());

        assertThat(instrument.score(answers(1, 1, 2)).scale("total"))
                .contains(new Scored("total", 5.5, Optional.of("low"), Optional.of(false), 0));
        assertThat(instrument.score(answers(1, 1, 1)).scale("total"))
                .contains(new NotScorable("total", "the conversion table has no entry for 3"));
    }

    @Test
    void flagsARiskAnswerWhateverTheTotalAndAMissingOneToo() {
        Instrument instrument = instrument(new Combination.Sum(), new MissingRule.AllRequired());

        assertThat(instrument.score(answers(0, 0, 1)).flags())
                .containsExactly(new RiskFlag(3, true, RiskRule.Level.IMMEDIATE, "talk now"));
        assertThat(instrument.score(new Answers(Map.of(1, 0.0))).flags())
                .containsExactly(new RiskFlag(3, false, RiskRule.Level.IMMEDIATE, "talk now"));
        assertThat(instrument.score(answers(3, 3, 0)).flags()).isEmpty();
    }

    @Test
    void refusesAnAnswerThatIsNotAnOption() {
        Instrument instrument = instrument(new Combination.Sum(), new MissingRule.AllRequired());

        assertThatExceptionOfType(InvalidResponses.class)
                .isThrownBy(() -> instrument.score(answers(0, 4, 0)))
                .withMessage("item 2: expected one of 0, 1, 2, 3, but found 4");
        assertThatExceptionOfType(InvalidResponses.class)
                .isThrownBy(() -> instrument.score(new Answers(Map.of(9, 1.0))))
                .withMessage("item 9: Made-up has 3 items");
    }

    @Test
    void takesATotalFromPaperWithinTheRange() {
        Instrument instrument = instrument(new Combination.Sum(), new MissingRule.AllRequired());

        assertThat(instrument.score(new Totals(Map.of("total", 7.0))).scales())
                .containsExactly(new Scored("total", 7, Optional.of("high"), Optional.of(true), 0));
        assertThatExceptionOfType(InvalidResponses.class)
                .isThrownBy(() -> instrument.score(new Totals(Map.of("total", 10.0))))
                .withMessage("score: expected 0 to 9, but found 10");
        assertThatExceptionOfType(InvalidResponses.class)
                .isThrownBy(() -> instrument.score(new Totals(Map.of("total", Double.NaN))));
        assertThatExceptionOfType(InvalidResponses.class)
                .isThrownBy(() -> instrument.score(new Totals(Map.of("other", 1.0))));
    }

    private static Answers answers(double first, double second, double third) {
        return new Answers(Map.of(1, first, 2, second, 3, third));
    }

    private static Instrument instrument(Combination combination, MissingRule missing) {
        List<Option> options = List.of(
                new Option("none", 0, "None"),
                new Option("some", 1, "Some"),
                new Option("much", 2, "Much"),
                new Option("all", 3, "All"));
        List<Item> items = List.of(1, 2, 3).stream()
                .map(number -> new Item(number, "topic", options, true, Optional.empty()))
                .toList();
        Scale total = new Scale(
                "total",
                "Total",
                List.of(1, 2, 3),
                combination,
                Direction.HIGHER_IS_WORSE,
                0,
                9,
                missing,
                List.of(new Band("low", 0, 6), new Band("high", 7, 7), new Band("high", 8, 9)),
                Optional.of(new Caseness(7, "made up")),
                Norms.none());
        return Instrument.of(new InstrumentDefinition(
                "made-up",
                "1.0.0",
                "Made-up",
                Rater.SELF,
                "",
                "",
                new Licence("none", "", false, "", ""),
                "",
                List.of(),
                items,
                List.of(total),
                List.of(new RiskRule(3, Set.of(1.0, 2.0, 3.0), RiskRule.Level.IMMEDIATE, "talk now")),
                List.of(),
                Map.of()));
    }
}
