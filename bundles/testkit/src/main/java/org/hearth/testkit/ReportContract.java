package org.hearth.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.testkit.check.Findings;
import org.hearth.testkit.check.Place;
import org.hearth.testkit.fixture.Instruments;
import org.hearth.testkit.fixture.Programmes;
import org.hearth.testkit.report.Crowd;
import org.hearth.testkit.report.Introduction;
import org.hearth.testkit.report.Numbers;
import org.hearth.testkit.report.Reachable;
import org.hearth.testkit.report.Repeatable;
import org.hearth.testkit.report.Specimen;
import org.hearth.testkit.report.Suppression;
import org.hearth.testkit.report.Versions;
import org.junit.jupiter.api.Test;

/**
 * What every report keeps. A plug-in's test extends it and gives the report. What is wrong is said in sentences that name
 * the report's class and the figure, table or words.
 */
public abstract class ReportContract {
    private static final int USUAL = 60;

    /** The report under test. */
    protected abstract Report report();

    /**
     * Data that the report has something to say about; by default of 60 families assessed twice. What a report reads beside
     * that, such as unit costs, it adds here.
     */
    protected EvaluationData data() {
        return programme(USUAL);
    }

    /**
     * Data like {@link #data()}, of that many families; overridden together with it.
     *
     * @param families from 1 to a hundred thousand
     */
    protected EvaluationData programme(int families) {
        return Programmes.drawn(Instruments.strain(), families, families);
    }

    @Test
    void introducesItself() {
        keeps(Introduction::check);
    }

    @Test
    void signsItsDocumentAndSaysWhatTheReaderMustKnow() {
        keeps(Introduction::signature);
    }

    @Test
    void saysWhatItExpectedOfASettingThatCannotBeUnderstood() {
        keeps(Introduction::settings);
    }

    @Test
    void givesEachNumberOneStableKey() {
        keeps(Numbers::keys);
    }

    @Test
    void givesOnlySoundValuesThatAddUp() {
        keeps((it, findings) -> sound(it, data(), "", findings));
    }

    @Test
    void makesEveryNumberThatMattersAFigure() {
        keeps((it, findings) -> Reachable.check(it, programme(USUAL + USUAL / 3), findings));
    }

    @Test
    void hasSomethingToSayOfAProgrammeWithoutRecords() {
        keeps((it, findings) -> sound(it, Programmes.empty(), " without records", findings));
    }

    @Test
    void hasSomethingToSayOfOneFamily() {
        keeps((it, findings) -> sound(it, programme(1), " of one family", findings));
    }

    @Test
    void hasSomethingToSayOfUnusualData() {
        keeps((it, findings) -> unusual().forEach((what, data) -> sound(it, data, what, findings)));
    }

    @Test
    void tellsNothingThatDisclosureControlWithholds() {
        keeps((it, findings) -> {
            for (int families = 1; families <= 12; families++) {
                EvaluationData few = programme(families);
                Suppression.check(
                        it,
                        few,
                        data(),
                        families == 1 ? " with one family" : " with " + families + " families",
                        findings);
            }
        });
    }

    @Test
    void writesTheSameOfTheSameRecordsInAnyOrder() {
        keeps(Repeatable::check);
    }

    @Test
    void readsAHundredThousandFamilies() {
        keeps((it, findings) -> Crowd.check(it, programme(Crowd.FAMILIES), findings));
    }

    @Test
    void keepsVersionsApartWhoseScoresMeanDifferentThings() {
        InstrumentDefinition longer = Instruments.strain("2.0.0", 5);
        InstrumentDefinition shorter = Instruments.strain("1.0.0", 4);
        keeps((it, findings) -> Versions.apart(
                it,
                Programmes.twoVersions(longer, Optional.of(shorter), 2 * USUAL, 5),
                Programmes.twoVersions(longer, Optional.empty(), 2 * USUAL, 5),
                findings));
    }

    @Test
    void namesTheVersionsThatItPools() {
        Optional<InstrumentDefinition> newer = Optional.of(Instruments.strain("1.1.0", 4));
        keeps((it, findings) ->
                Versions.pooled(it, Programmes.twoVersions(Instruments.strain(), newer, 2 * USUAL, 7), findings));
    }

    private static Map<String, EvaluationData> unusual() {
        double[] none = {Double.NaN, Double.NaN, Double.NaN};
        Map<String, EvaluationData> unusual = new LinkedHashMap<>();
        unusual.put(
                " of families with a first score only",
                Programmes.assessedTwice(Instruments.strain(), new double[] {5, 6, 7}, none));
        unusual.put(" of families who were never assessed", Programmes.assessedTwice(Instruments.strain(), none, none));
        unusual.put(
                " of families whose scores are all the same",
                Programmes.assessedTwice(Instruments.strain(), new double[] {5, 5, 5}, new double[] {5, 5, 5}));
        unusual.put(
                " of families at the ends of the range",
                Programmes.assessedTwice(Instruments.strain(), new double[] {0, 12, 0}, new double[] {12, 0, 0}));
        unusual.put(
                " of an instrument without bands, cases and norms", Programmes.drawn(Instruments.ease(), USUAL, 11));
        return unusual;
    }

    private static void sound(Specimen it, EvaluationData data, String on, Findings findings) {
        ReportDocument document = it.report().run(data, ReportRequest.plain());
        findings.require(!document.title().isBlank(), "title", "expected a title" + on + ", but it is blank");
        findings.require(
                !document.lead().isBlank(), "lead", "expected an answer in a sentence" + on + ", but it is blank");
        Numbers.sound(document, on, findings);
        Numbers.sums(document, on, findings);
    }

    private void keeps(BiConsumer<Specimen, Findings> rule) {
        Report report = report();
        Specimen it = new Specimen(report, data(), Place.of(report.getClass()));
        Findings findings = new Findings(it.place());
        rule.accept(it, findings);
        findings.report();
    }
}
