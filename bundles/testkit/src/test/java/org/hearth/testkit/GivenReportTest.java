package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.GivenReport.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hearth.api.report.Block;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.api.report.Value;
import org.hearth.testkit.GivenReport.Slipping;
import org.junit.jupiter.api.Test;

/** Each slip of a report fails the test that looks for it, with a sentence that names the class and the number. */
class GivenReportTest {

    @Test
    void nothingIsWrongWithAGoodOne() {
        assertThat(slip((data, right) -> right)).isEmpty();
    }

    @Test
    void aKeyThatIsThereTwiceIsSaid() {
        assertThat(slip((data, right) ->
                        with(with(right, "more", new Value.Constant(1, 0)), "more", new Value.Constant(1, 0))))
                .isEqualTo(Map.of(
                        "givesEachNumberOneStableKey",
                        "Slipping: figures: expected a key of its own for each, but 'more' is there twice"));
    }

    @Test
    void aNumberThatIsNoneIsSaid() {
        assertThat(slip((data, right) -> with(right, "mean", new Value.Measure(0.0 / 0, 1, 60))))
                .containsEntry(
                        "givesOnlySoundValuesThatAddUp",
                        "Slipping: figures.mean: expected a number, but found NaN; give an absent value and why")
                .containsEntry(
                        "hasSomethingToSayOfAProgrammeWithoutRecords",
                        "Slipping: figures.mean: expected a number, but found NaN without records; give an absent value and why");
    }

    @Test
    void partsThatDoNotAddUpAreSaid() {
        assertThat(slip((data, right) -> {
                    ReportDocument more = with(with(right, "all", new Value.Count(50)), "part", new Value.Count(20));
                    return new ReportDocument(
                            more.report(),
                            more.version(),
                            more.title(),
                            more.lead(),
                            more.blocks(),
                            List.of(new FigureSum("all", List.of("part", "part"))));
                }))
                .containsEntry(
                        "givesOnlySoundValuesThatAddUp",
                        "Slipping: sums.all: expected the parts to add up to 50, but they add up to 40");
    }

    @Test
    void aNumberInWordsIsSaid() {
        assertThat(slip((data, right) -> with(
                        right, new Block.Paragraph("We met " + (data.families().size() + 1) + " families."))))
                .containsEntry(
                        "makesEveryNumberThatMattersAFigure",
                        "Slipping: blocks.4: '61' in \"We met 61 families.\" changes with the data but is no figure; give it a key, because words are neither rounded nor withheld");
    }

    @Test
    void aWithheldNumberInWordsIsSaid() {
        assertThat(slip((data, right) -> with(
                        with(right, "families", new Value.Count(data.families().size())),
                        new Block.Caveat(data.families().size() + " families came."))))
                .isEqualTo(
                        Map.of(
                                "tellsNothingThatDisclosureControlWithholds",
                                "Slipping: blocks.5: '1' in \"1 families came.\" tells what disclosure control withholds with one family; leave it to the figure"));
    }

    @Test
    void whatDisclosureControlSaysOfItsThresholdIsNotTheReports() {
        assertThat(slip((data, right) -> {
                    int families = data.families().size();
                    // of five families the share is withheld, and with it the number five
                    return families == 0 ? right : with(right, "share", new Value.Share(families - 1, families));
                }))
                .isEmpty();
    }

    @Test
    void aClockIsSaid() {
        AtomicLong clock = new AtomicLong();
        assertThat(slip((data, right) -> with(right, "now", new Value.Constant(clock.incrementAndGet(), 0))))
                .isEqualTo(
                        Map.of(
                                "writesTheSameOfTheSameRecordsInAnyOrder",
                                "Slipping: expected the same document of the same data, but the second run wrote another; take no clock, no random number and no order of a hash map"));
    }

    @Test
    void anOrderOfRecordsIsSaid() {
        assertThat(slip((data, right) -> data.families().size() == 0
                        ? right
                        : with(
                                right,
                                "first",
                                new Value.Constant(data.families().imdDecile().get(0), 0))))
                .isEqualTo(
                        Map.of(
                                "writesTheSameOfTheSameRecordsInAnyOrder",
                                "Slipping: figures.first: expected Constant[value=1.0, decimals=0] of families in another order, but found Constant[value=7.0, decimals=0]; no number may depend on the order of records"));
    }

    @Test
    void aDocumentThatGrowsWithTheFamiliesIsSaid() {
        assertThat(slip((data, right) -> with(
                        right,
                        new Block.Table(
                                "rows",
                                "Rows",
                                List.of(new Block.Column("row", "Row")),
                                IntStream.range(0, data.families().size())
                                        .mapToObj(row -> new Block.Row(List.of(new Value.Constant(1, 0)), false))
                                        .toList(),
                                List.of(),
                                ""))))
                .isEqualTo(
                        Map.of(
                                "readsAHundredThousandFamilies",
                                "Slipping: expected at most 50000 values, but the document has 100002; it must not grow with the families"));
    }

    @Test
    void versionsThatAreMixedOrNotNamedAreSaid() {
        assertThat(slip((data, right) -> with(
                        new ReportDocument("tally", "1.0.0", "Tally", "Lead.", List.of(), List.of()),
                        new Block.Figures(Block.Emphasis.DETAIL, mixed(data)),
                        new Block.Caveat("Caveat."))))
                .containsEntry(
                        "keepsVersionsApartWhoseScoresMeanDifferentThings",
                        "Slipping: figures.strain.n: expected Count[people=120], as without the version that is scored differently, but found Count[people=240]; such versions have tables of their own, so keep them apart")
                .containsEntry(
                        "namesTheVersionsThatItPools",
                        "Slipping: expected to read of Strain 1.0.0, because it was recorded in several versions, but no words name it; say which versions were pooled and which were kept apart");
    }

    private static List<Block.Figure> mixed(EvaluationData data) {
        long all = data.instruments().stream().mapToLong(table -> table.size()).sum();
        return List.of(new Block.Figure("strain.n", "Scores", new Value.Count(all), Optional.empty(), ""));
    }

    private static Map<String, String> slip(BiFunction<EvaluationData, ReportDocument, ReportDocument> slip) {
        GivenReport.report = new Slipping(slip);
        return ContractRun.failures(GivenReport.class);
    }
}
