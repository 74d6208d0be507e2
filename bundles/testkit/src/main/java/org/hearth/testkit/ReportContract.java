package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Chart;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.hearth.testkit.fixture.Instruments;
import org.hearth.testkit.fixture.Programmes;
import org.junit.jupiter.api.Test;

/** What every report keeps. A plug-in's test extends it and gives the report. */
public abstract class ReportContract {

    /** The report under test. */
    protected abstract Report report();

    /** Data that the report has something to say about; by default 60 families assessed twice. */
    protected EvaluationData data() {
        Random random = new Random(3);
        double[] first = random.ints(60, 0, 13).asDoubleStream().toArray();
        double[] last = random.ints(60, 0, 13).asDoubleStream().toArray();
        return Programmes.assessedTwice(Instruments.strain(), first, last);
    }

    @Test
    void introducesItself() {
        var description = report().description();

        assertThat(description.id()).matches("[a-z][a-z0-9-]*");
        assertThat(description.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(description.title()).isNotBlank();
        assertThat(description.summary()).as("the question it answers").isNotBlank();
        assertThat(description.settings()).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(description.settings()).extracting(Setting::label).noneMatch(String::isBlank);
        assertThat(report().description()).as("the same on every call").isEqualTo(description);
    }

    @Test
    void signsItsDocument() {
        ReportDocument document = run(data());

        assertThat(document.report()).isEqualTo(report().description().id());
        assertThat(document.version()).isEqualTo(report().description().version());
        assertThat(document.title()).isNotBlank();
        assertThat(document.lead()).as("the answer in a sentence").isNotBlank();
    }

    @Test
    void writesTheSameDocumentOfTheSameData() {
        assertThat(run(data())).isEqualTo(run(data()));
    }

    @Test
    void hasSomethingToSayOfAProgrammeThatHasJustBegun() {
        for (EvaluationData few : List.of(
                Programmes.empty(),
                Programmes.assessedTwice(Instruments.strain(), new double[] {5}, new double[] {Double.NaN}),
                Programmes.assessedTwice(Instruments.strain(), new double[] {5, 5}, new double[] {5, 5}),
                Programmes.assessedTwice(Instruments.ease(), new double[] {10, 20}, new double[] {20, 40}))) {
            ReportDocument document = run(few);
            assertThat(document.title()).isNotBlank();
            document.figures().forEach(ReportContract::sound);
        }
    }

    @Test
    void givesEachNumberOneStableKey() {
        ReportDocument document = run(data());

        assertThat(document.figures())
                .extracting(Figure::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][a-z0-9_.-]*"));
        assertThat(document.figures()).extracting(Figure::label).noneMatch(String::isBlank);
        assertThat(document.tables()).extracting(Table::id).doesNotHaveDuplicates();
        assertThat(document.charts()).extracting(Chart::id).doesNotHaveDuplicates();
    }

    @Test
    void givesOnlySoundValues() {
        ReportDocument document = run(data());

        document.figures().forEach(ReportContract::sound);
        for (Table table : document.tables()) {
            assertThat(table.columns()).extracting(Block.Column::id).doesNotHaveDuplicates();
            table.rows().forEach(row -> row.values().forEach(value -> sound(table.id(), value)));
        }
    }

    @Test
    void describesEachChartForThoseWhoDoNotSeeIt() {
        for (Chart chart : run(data()).charts()) {
            assertThat(chart.title()).isNotBlank();
            assertThat(chart.summary()).as("summary of %s", chart.id()).isNotBlank();
        }
    }

    @Test
    void saysWhatTheReaderMustKnow() {
        assertThat(run(data()).caveats()).as("caveats").isNotEmpty();
    }

    @Test
    void addsUpWhatItSaysAddsUp() {
        ReportDocument document = run(data());
        Map<String, Value> values = new HashMap<>();
        document.figures().forEach(figure -> values.put(figure.key(), figure.value()));
        for (FigureSum sum : document.sums()) {
            assertThat(values).as("figures of a sum").containsKeys(sum.parts().toArray(String[]::new));
            assertThat(values).containsKey(sum.total());
            long parts =
                    sum.parts().stream().mapToLong(part -> people(values, part)).sum();
            assertThat(parts).as("parts of %s", sum.total()).isEqualTo(people(values, sum.total()));
        }
    }

    @Test
    void saysWhatItExpectedOfASettingThatCannotBeUnderstood() {
        Report report = report();
        for (Setting setting : report.description().settings()) {
            if (setting.kind() == Kind.TEXT) {
                continue;
            }
            try {
                report.run(data(), new ReportRequest(Map.of(setting.key(), "not a value")));
                fail("expected the report to refuse 'not a value' for " + setting.key());
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private ReportDocument run(EvaluationData data) {
        return report().run(data, ReportRequest.plain());
    }

    private static long people(Map<String, Value> values, String key) {
        return values.get(key) instanceof Value.Count count ? count.people() : 0;
    }

    private static void sound(Figure figure) {
        sound(figure.key(), figure.value());
        figure.interval().ifPresent(interval -> {
            assertThat(interval.low()).as("interval of %s", figure.key()).isLessThanOrEqualTo(interval.high());
            assertThat(interval.level()).isStrictlyBetween(0.0, 1.0);
        });
    }

    private static void sound(String where, Value value) {
        switch (value) {
            case Value.Text text -> assertThat(text.text()).as(where).isNotNull();
            case Value.Count count -> assertThat(count.people()).as(where).isNotNegative();
            case Value.Share share -> {
                assertThat(share.denominator()).as(where).isPositive();
                assertThat(share.numerator()).as(where).isBetween(0L, share.denominator());
            }
            case Value.Measure measure -> {
                assertThat(measure.value()).as("%s is a number", where).isFinite();
                assertThat(measure.people()).as("people behind %s", where).isPositive();
            }
            case Value.Constant constant ->
                assertThat(constant.value()).as(where).isFinite();
            case Value.Absent absent ->
                assertThat(absent.because()).as("why %s is absent", where).isNotBlank();
            case Value.Withheld withheld ->
                fail(where + " is withheld by the report itself; disclosure control comes after it");
        }
    }
}
