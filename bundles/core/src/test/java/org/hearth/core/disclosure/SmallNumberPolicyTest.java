package org.hearth.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Direction;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumberPolicyTest {
    private static final Value UNDER = new Value.Withheld("under 5");
    private static final Value HELD_BACK = new Value.Withheld("held back");

    private final DisclosurePolicy policy = new SmallNumberPolicy(SmallNumberRule.MHSDS);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void withholdsCountsUnderFiveNobodyIncluded(long people) {
        assertThat(shown(new Value.Count(people))).isEqualTo(UNDER);
    }

    @ParameterizedTest
    @CsvSource({"5,5", "6,5", "7,5", "8,10", "12,10", "13,15", "1000002,1000000", "1000003,1000005"})
    void roundsOtherCountsToTheNearestFive(long people, long rounded) {
        assertThat(shown(new Value.Count(people))).isEqualTo(new Value.Count(rounded));
    }

    @Test
    void withholdsAShareWhenItsNumeratorOrTheRestIsSmall() {
        assertThat(shown(new Value.Share(4, 100))).isEqualTo(UNDER);
        assertThat(shown(new Value.Share(96, 100))).isEqualTo(UNDER);
        assertThat(shown(new Value.Share(100, 100))).isEqualTo(UNDER);
        assertThat(shown(new Value.Share(0, 100))).isEqualTo(UNDER);
        assertThat(shown(new Value.Share(5, 100))).isEqualTo(new Value.Share(5, 100));
    }

    @Test
    void givesSharesInWholePerCentOfTheExactCounts() {
        assertThat(shown(new Value.Share(22, 40))).isEqualTo(new Value.Share(22, 40));
        assertThat(shown(new Value.Share(161, 303))).isEqualTo(new Value.Share(162, 305));
        assertThat(shown(new Value.Share(5, 12))).isEqualTo(new Value.Share(5, 10));
        assertThat(shown(new Value.Share(25, 200))).isEqualTo(new Value.Share(26, 200));
    }

    @Test
    void withholdsStatisticsOfFewPeopleAndThoseThatGiveACountAway() {
        assertThat(shown(new Value.Measure(1.25, 2, 4))).isEqualTo(UNDER);
        assertThat(shown(new Value.Measure(39, 0, 40, true))).isEqualTo(HELD_BACK);
        assertThat(shown(new Value.Measure(1.2345678, 2, 41))).isEqualTo(new Value.Measure(1.2345678, 2, 40));
    }

    @Test
    void leavesWordsConstantsAndAbsentValuesAlone() {
        for (Value value : List.of(new Value.Text("3 steps"), new Value.Constant(4, 0), new Value.Absent("too few"))) {
            assertThat(shown(value)).isEqualTo(value);
        }
    }

    @Test
    void takesTheIntervalOfAWithheldFigureAwayAndRoundsThatOfAShare() {
        Block.Interval wilson = new Block.Interval(0.3983, 0.6929, 0.95);
        assertThat(figure(new Value.Share(22, 40), wilson).interval()).contains(new Block.Interval(0.40, 0.69, 0.95));
        assertThat(figure(new Value.Share(2, 40), wilson).interval()).isEmpty();
        assertThat(figure(new Value.Measure(0.5, 2, 40), wilson).interval()).contains(wilson);
    }

    @Test
    void tellsTheReaderWhatWasDone() {
        ReportDocument shown = policy.apply(document(List.of(), List.of()));
        assertThat(shown.caveats())
                .extracting(Block.Caveat::text)
                .singleElement()
                .asString()
                .contains("under 5 (nobody included) are withheld", "rounded to the nearest 5");
    }

    @Test
    void replacesAPlotOfSinglePeopleByASentence() {
        assertThat(policy.apply(document(List.of(plot(7, 1)), List.of()))
                        .blocks()
                        .getFirst())
                .isEqualTo(new Block.Paragraph("The chart \"First and last\" is not shown: some of its points stand for"
                        + " fewer than 5 people. This protects the people it is about."));
        assertThat(policy.apply(document(List.of(plot(7, 13)), List.of()))
                        .charts()
                        .getFirst())
                .isEqualTo(plot(5, 15));
    }

    @Test
    void treatsTheGroupsOfADistributionAsCounts() {
        Chart.Distribution chart = new Chart.Distribution(
                "d", "By band", "", "band", List.of("low", "high"), List.of(new Chart.Series("first", counts(33, 2))));
        Chart.Distribution shown = (Chart.Distribution)
                policy.apply(document(List.of(chart), List.of())).charts().getFirst();
        assertThat(shown.series().getFirst().counts()).containsExactly(new Value.Count(35), UNDER);
    }

    @Test
    void followsAnotherRuleWhenToldTo() {
        SmallNumberRule hes = new SmallNumberRule(8, 5, false);
        DisclosurePolicy other = new SmallNumberPolicy(hes);
        List<Value> shown = values(other.apply(figures(counts(0, 1, 7, 8, 13), List.of())));
        assertThat(shown)
                .containsExactly(
                        new Value.Count(0),
                        new Value.Withheld("under 8"),
                        new Value.Withheld("under 8"),
                        new Value.Count(10),
                        new Value.Count(15));
        assertThatThrownBy(() -> new SmallNumberRule(5, 6, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesEverythingAsItIsWhenSwitchedOff() {
        ReportDocument exact = figures(counts(1, 2, 3), List.of());
        assertThat(DisclosurePolicy.none().apply(exact)).isEqualTo(exact);
    }

    @Test
    void protectsAWithheldPartThatExactTotalsWouldReveal() {
        // without rounding, the classic case: the total and the other part give the small one away
        DisclosurePolicy exact = new SmallNumberPolicy(new SmallNumberRule(5, 1, true));
        assertThat(values(exact.apply(figures(counts(20, 17, 3), List.of(0, 1, 2)))))
                .containsExactly(new Value.Count(20), HELD_BACK, UNDER);
    }

    @Test
    void protectsTwoWithheldPartsWhoseRoundedTotalWouldRevealBoth() {
        // 8 is shown as 10, so it is 8 to 12; two parts of at most 4 must then be 4 and 4
        assertThat(values(policy.apply(figures(counts(8, 4, 4), List.of(0, 1, 2)))))
                .containsExactly(HELD_BACK, UNDER, UNDER);
    }

    @Test
    void protectsAWithheldPartThatWholePerCentsWouldReveal() {
        // 22 of 40 and 15 of 40 in whole per cents leave one possible total, and so one possible rest
        List<Value> exact = new java.util.ArrayList<>(counts(40, 22, 15, 3));
        exact.add(new Value.Share(22, 40));
        exact.add(new Value.Share(15, 40));
        List<Value> shown = values(policy.apply(figures(exact, List.of(0, 1, 2, 3))));
        assertThat(shown.subList(0, 4))
                .containsExactly(new Value.Count(40), new Value.Count(20), new Value.Count(15), UNDER);
        assertThat(shown.subList(4, 6)).contains(HELD_BACK).contains(new Value.Share(22, 40));
    }

    @Test
    void holdsANumberBackWhereverItAppears() {
        DisclosurePolicy exact = new SmallNumberPolicy(new SmallNumberRule(5, 1, true));
        List<Value> values = new java.util.ArrayList<>(counts(20, 17, 3, 17));
        values.add(new Value.Measure(1.5, 1, 17));
        assertThat(values(exact.apply(figures(values, List.of(0, 1, 2)))))
                .containsExactly(new Value.Count(20), HELD_BACK, UNDER, HELD_BACK, HELD_BACK);
    }

    private Value shown(Value exact) {
        return values(policy.apply(figures(List.of(exact), List.of()))).getFirst();
    }

    private Block.Figure figure(Value value, Block.Interval interval) {
        Block.Figure exact = new Block.Figure("k", "K", value, Optional.of(interval), "");
        return policy.apply(document(List.of(new Block.Figures(Block.Emphasis.DETAIL, List.of(exact))), List.of()))
                .figures()
                .getFirst();
    }

    static List<Value> values(ReportDocument document) {
        return document.figures().stream().map(Block.Figure::value).toList();
    }

    static List<Value> counts(long... people) {
        return Arrays.stream(people).<Value>mapToObj(Value.Count::new).toList();
    }

    /** Figures with those values, the first of the sum (by place) being the total of the others. */
    static ReportDocument figures(List<Value> values, List<Integer> sum) {
        List<Block.Figure> figures = new java.util.ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            figures.add(new Block.Figure("f" + i, "F" + i, values.get(i), Optional.empty(), ""));
        }
        List<ReportDocument.FigureSum> sums = sum.isEmpty()
                ? List.of()
                : List.of(new ReportDocument.FigureSum(
                        "f" + sum.getFirst(),
                        sum.subList(1, sum.size()).stream().map(i -> "f" + i).toList()));
        return document(List.of(new Block.Figures(Block.Emphasis.DETAIL, figures)), sums);
    }

    static ReportDocument document(List<Block> blocks, List<ReportDocument.FigureSum> sums) {
        return new ReportDocument("made-up", "1.0.0", "Made up", "", blocks, sums);
    }

    private static Chart.FirstAgainstLast plot(long one, long other) {
        return new Chart.FirstAgainstLast(
                "p",
                "First and last",
                "",
                "Total",
                0,
                21,
                Direction.HIGHER_IS_WORSE,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(new Chart.Point(1, 2, one), new Chart.Point(3, 4, other)));
    }
}
