package org.hearth.reports.outcomechange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final InstrumentDefinition FIRST = version("1.0.0", 4, 100);
    private static final InstrumentDefinition SECOND = version("1.1.0", 5, 100);
    private static final InstrumentDefinition OTHER_RANGE = version("2.0.0", 5, 200);

    @Test
    void poolsVersionsWhoseScoresMeanTheSameAndSaysWhich() {
        int[] people = {0};
        Data data = new Data();
        for (double last : new double[] {10, 12, 14}) {
            data.person(FIRST, new double[] {100, 20 + people[0]++}).score(SECOND, people[0] - 1, 130, last);
        }

        ReportDocument document = run(data);

        assertThat(number(document, "made-up.total.n_paired")).isEqualTo(3);
        assertThat(number(document, "made-up.total.reliable_threshold"))
                .as("the newest version's")
                .isEqualTo(5);
        assertThat(words(document))
                .contains("Versions 1.0.0 and 1.1.0 were pooled: their items and scales are the same.");
        assertThat(headings(document)).contains("Made-up");
    }

    @Test
    void keepsVersionsApartWhoseRangesDifferEachInASectionOfItsOwn() {
        ReportDocument document = run(mixed());

        assertThat(headings(document)).contains("Made-up (version 2.0.0)", "Made-up (versions 1.0.0 and 1.1.0)");
        assertThat(number(document, "made-up.total.n_paired")).isEqualTo(1);
        assertThat(number(document, "made-up_v1.1.0.total.n_paired")).isEqualTo(2);
        assertThat(document.caveats())
                .extracting(Block.Caveat::text)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Made-up (version 2.0.0): version 2.0.0 is not mixed with versions 1.0.0 and 1.1.0")
                        .contains("scale total runs from -100 to 100 or from -100 to 200")
                        .contains("Nobody's first and last score are taken from both"));
    }

    @Test
    void neverPairsAScoreWithOneOfAVersionThatIsApart() {
        Data data = new Data().person(FIRST, new double[] {100, 20}).score(OTHER_RANGE, 0, 130, 5);

        ReportDocument document = run(data);

        assertThat(number(document, "made-up.total.n_paired")).isZero();
        assertThat(number(document, "made-up_v1.0.0.total.n_paired")).isZero();
        assertThat(number(document, "made-up_v1.0.0.total.n_assessed")).isEqualTo(1);
    }

    @Test
    void givesFiguresTablesAndChartsOfEachTableItsOwnKeys() {
        ReportDocument document = run(mixed());

        assertThat(document.figures()).extracting(Block.Figure::key).doesNotHaveDuplicates();
        assertThat(document.tables()).extracting(Block.Table::id).doesNotHaveDuplicates();
        assertThat(document.charts()).extracting(Chart::id).doesNotHaveDuplicates();
        assertThat(Stream.of(
                                document.figures().stream().map(Block.Figure::key),
                                document.tables().stream().map(Block.Table::id),
                                document.charts().stream().map(Chart::id))
                        .flatMap(keys -> keys))
                .allMatch(key -> key.startsWith("made-up.total.") || key.startsWith("made-up_v1.1.0.total."));
    }

    @Test
    void tellsTwoContentsUnderOneVersionNumberApart() {
        Data data = new Data()
                .person(FIRST, new double[] {100, 20})
                .person(version("1.0.0", 4, 200), new double[] {100, 20});

        assertThat(headings(run(data)))
                .contains(
                        "Made-up (version 1.0.0, with its latest content)",
                        "Made-up (version 1.0.0, with the content of made-up_v1.0.0)");
    }

    @Test
    void saysNothingOfVersionsWhereThereIsOne() {
        ReportDocument document = run(new Data().person(FIRST, new double[] {100, 20}, new double[] {130, 10}));

        assertThat(words(document)).noneMatch(text -> text.contains("ersion"));
        assertThat(headings(document)).contains("Made-up");
    }

    private static Data mixed() {
        return new Data()
                .person(FIRST, new double[] {100, 20}, new double[] {130, 10})
                .person(SECOND, new double[] {100, 22}, new double[] {130, 9})
                .person(OTHER_RANGE, new double[] {100, 120}, new double[] {130, 80});
    }

    private static InstrumentDefinition version(String version, double reliable, double max) {
        return Data.version(
                Data.instrument(Data.scale(Direction.HIGHER_IS_WORSE, Data.threshold(reliable), Optional.empty())),
                version,
                max);
    }

    private static ReportDocument run(Data data) {
        return new OutcomeChange().run(data.build(), ReportRequest.plain());
    }

    private static double number(ReportDocument document, String key) {
        Value value = document.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
        return switch (value) {
            case Value.Count(long people) -> people;
            case Value.Constant constant -> constant.value();
            default -> Double.NaN;
        };
    }

    private static List<String> headings(ReportDocument document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    private static List<String> words(ReportDocument document) {
        return Stream.concat(
                        document.blocks().stream()
                                .filter(Block.Paragraph.class::isInstance)
                                .map(block -> ((Block.Paragraph) block).text()),
                        document.caveats().stream().map(Block.Caveat::text))
                .toList();
    }
}
