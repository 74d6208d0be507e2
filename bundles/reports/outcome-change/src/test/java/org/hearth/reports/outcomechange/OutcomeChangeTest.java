package org.hearth.reports.outcomechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Norms;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.junit.jupiter.api.Test;

class OutcomeChangeTest {
    /** R's data set {@code sleep}: extra hours of sleep with each of two drugs, for ten people. */
    private static final double[] SLEEP_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SLEEP_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static final InstrumentDefinition PLAIN =
            Data.instrument(Data.scale(Direction.HIGHER_IS_BETTER, Norms.none(), Optional.empty()));

    private static final InstrumentDefinition ANXIETY = Data.instrument(
            Data.scale(Direction.HIGHER_IS_WORSE, Data.threshold(4), Optional.of(new Caseness(8, "made up"))));

    @Test
    void agreesWithRsPairedTestOfTheSleepData() {
        Map<String, Double> figures = figures(Data.pairs(PLAIN, SLEEP_1, SLEEP_2));

        // t.test(sleep2$extra.2, sleep2$extra.1, paired = TRUE): t = 4.0621, df = 9, p-value = 0.002833
        assertThat(figures.get("n_paired")).isEqualTo(10);
        assertThat(figures.get("mean_change")).isCloseTo(1.58, within(1e-12));
        assertThat(figures.get("t")).isCloseTo(4.0621, within(5e-5));
        assertThat(figures.get("t_df")).isEqualTo(9);
        assertThat(figures.get("t_p")).isCloseTo(0.002833, within(5e-7));
        assertThat(figures.get("change_ci_low")).isCloseTo(0.7001142, within(5e-8));
        assertThat(figures.get("change_ci_high")).isCloseTo(2.4598858, within(5e-8));
        assertThat(figures.get("d_z")).isCloseTo(4.062127683382037 / Math.sqrt(10), within(1e-9));
    }

    @Test
    void takesTheFirstScoreOnOrAfterTheFirstContactAndTheLastOneLaterThanIt() {
        EvaluationData data = new Data()
                .person(ANXIETY, new double[] {99, 20}, new double[] {100, 15}, new double[] {120, 11}, new double[] {
                    150, 6
                })
                .build();

        Map<String, Double> figures = figures(data);

        assertThat(figures).containsEntry("n_assessed", 1.0).containsEntry("n_paired", 1.0);
        assertThat(figures).containsEntry("mean_first", 15.0).containsEntry("mean_last", 6.0);
    }

    @Test
    void countsAsAssessedButNotPairedWhoHasOneScoreOrNoAttendedContact() {
        Data data = new Data().person(ANXIETY, new double[] {100, 15});
        int neverCame = data.family();
        data.contact(neverCame, 90, Outcome.DID_NOT_ATTEND);
        data.score(ANXIETY, neverCame, 100, 12).score(ANXIETY, neverCame, 130, 3);

        assertThat(figures(data.build())).containsEntry("n_assessed", 2.0).containsEntry("n_paired", 0.0);
    }

    @Test
    void countsEveryScoreWhereTheDataHaveNoContactsAndSaysSo() {
        Data data = new Data();
        int family = data.family();
        data.score(ANXIETY, family, 10, 15).score(ANXIETY, family, 20, 5);

        assertThat(figures(data.build())).containsEntry("n_paired", 1.0);
        assertThat(caveats(data.build())).contains("no contacts");
    }

    @Test
    void countsReliableChangeInclusivelyAndRecoveryBelowTheThreshold() {
        double[] first = {12, 12, 12, 12, 7, 12, 8};
        double[] last = {8, 7, 9, 16, 3, 15, 4};

        Map<String, Double> figures = figures(Data.pairs(ANXIETY, first, last));

        assertThat(figures).containsEntry("reliable_threshold", 4.0).containsEntry("clinical_cutoff", 8.0);
        assertThat(figures).containsEntry("n_improved", 4.0).containsEntry("n_recovered", 2.0);
        assertThat(figures).containsEntry("n_unchanged", 2.0).containsEntry("n_deteriorated", 1.0);
        assertThat(figures).containsEntry("cases_first", 6.0).containsEntry("cases_last", 4.0);
    }

    @Test
    void mirrorsEverythingWhereHigherIsBetter() {
        InstrumentDefinition wellbeing = Data.instrument(
                Data.scale(Direction.HIGHER_IS_BETTER, Data.threshold(4), Optional.of(new Caseness(8, "made up"))));

        Map<String, Double> figures =
                figures(Data.pairs(wellbeing, new double[] {5, 9, 9, 3}, new double[] {9, 5, 10, 8}));

        assertThat(figures).containsEntry("n_improved", 2.0).containsEntry("n_recovered", 1.0);
        assertThat(figures).containsEntry("n_deteriorated", 1.0).containsEntry("n_unchanged", 1.0);
        assertThat(figures).containsEntry("cases_first", 2.0).containsEntry("cases_last", 2.0);
    }

    @Test
    void takesTheSdOfAllFirstScoresWhereTheInstrumentSaysBaseline() {
        InstrumentDefinition instrument =
                Data.instrument(Data.scale(Direction.HIGHER_IS_WORSE, Data.baseline(0.84, 2, 4), Optional.empty()));
        Data data = new Data();
        for (double first : new double[] {8, 10, 12}) {
            data.person(instrument, new double[] {100, first}, new double[] {140, 1});
        }
        data.person(instrument, new double[] {100, 14});

        Map<String, Double> figures = figures(data.build());

        double sd = Math.sqrt(20.0 / 3);
        assertThat(figures.get("reliable_threshold"))
                .isCloseTo(1.96 * sd * Math.sqrt(2) * Math.sqrt(0.16), within(1e-12));
        assertThat(figures.get("clinical_cutoff")).isCloseTo((4 * 11 + sd * 2) / (4 + sd), within(1e-12));
    }

    @Test
    void makesNoTestBelowTenPairsAndSaysWhy() {
        EvaluationData data = Data.pairs(
                ANXIETY, new double[] {9, 10, 11, 12, 13, 14, 15, 16, 17}, new double[] {1, 5, 4, 9, 3, 9, 8, 4, 1});

        assertThat(figures(data))
                .doesNotContainKeys("t", "t_df", "t_p", "wilcoxon_v", "wilcoxon_p", "shapiro_w", "mcnemar_p");
        assertThat(figures(data)).containsKeys("mean_change", "change_ci_low", "d_z");
        assertThat(caveats(data)).contains("fewer than 10 people have two scores");
    }

    @Test
    void leavesOutWhatEqualDifferencesDoNotAllowAndSaysWhy() {
        double[] first = {9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
        double[] last = {5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

        assertThat(figures(Data.pairs(ANXIETY, first, last))).doesNotContainKeys("t", "d_z", "shapiro_w");
        assertThat(caveats(Data.pairs(ANXIETY, first, last))).contains("because all values are the same");
    }

    @Test
    void countsNobodyAsBetterOrWorseWhereTheScaleHasNoDirection() {
        InstrumentDefinition style = Data.instrument(Data.scale(Direction.NONE, Data.threshold(4), Optional.empty()));

        Map<String, Double> figures = figures(Data.pairs(style, SLEEP_1, SLEEP_2));

        assertThat(figures).doesNotContainKeys("n_improved", "n_deteriorated", "reliable_threshold");
        assertThat(caveats(Data.pairs(style, SLEEP_1, SLEEP_2))).contains("nobody is counted as improved or worse");
    }

    @Test
    void takesOnlyFamiliesFirstSeenInTheChosenPeriod() {
        EvaluationData data = Data.pairs(ANXIETY, new double[] {9, 10}, new double[] {1, 5});

        ReportDocument before = new OutcomeChange().run(data, new ReportRequest(Map.of("to", "1970-01-10")));

        assertThat(before.figures()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeChange().run(data, new ReportRequest(Map.of("from", "last year"))))
                .withMessageContaining("expected a date");
    }

    @Test
    void alwaysWarnsThatThereIsNoComparisonGroup() {
        assertThat(caveats(Data.pairs(ANXIETY, new double[] {9}, new double[] {1})))
                .contains("no comparison group");
    }

    @Test
    void saysPlainlyThatThereIsNothingToReport() {
        ReportDocument document = new OutcomeChange().run(new Data().build(), ReportRequest.plain());

        assertThat(document.lead()).isEqualTo("Nobody has been assessed yet.");
        assertThat(document.caveats()).extracting(Caveat::text).anyMatch(text -> text.contains("nothing to report"));
    }

    private static Map<String, Double> figures(EvaluationData data) {
        String prefix = "made-up.total.";
        return new OutcomeChange()
                .run(data, ReportRequest.plain()).figures().stream()
                        .filter(figure -> number(figure.value()).isPresent())
                        .collect(Collectors.toMap(
                                figure -> figure.key().substring(prefix.length()),
                                (Figure figure) -> number(figure.value()).orElseThrow()));
    }

    private static Optional<Double> number(Value value) {
        return switch (value) {
            case Value.Count(long people) -> Optional.of((double) people);
            case Value.Share(long part, long whole) -> Optional.of((double) part / whole);
            case Value.Measure measure -> Optional.of(measure.value());
            case Value.Constant constant -> Optional.of(constant.value());
            case Value.Text text -> Optional.empty();
            case Value.Absent absent -> Optional.empty();
            case Value.Withheld withheld -> Optional.empty();
        };
    }

    private static String caveats(EvaluationData data) {
        return new OutcomeChange()
                .run(data, ReportRequest.plain()).caveats().stream()
                        .map(Caveat::text)
                        .collect(Collectors.joining("\n"));
    }
}
