package org.hearth.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.api.instrument.Instrument;
import org.hearth.testkit.check.DefinitionFile;
import org.hearth.testkit.check.Findings;
import org.hearth.testkit.check.Place;
import org.hearth.testkit.instrument.Answers;
import org.hearth.testkit.instrument.Bands;
import org.hearth.testkit.instrument.Cases;
import org.hearth.testkit.instrument.Codes;
import org.hearth.testkit.instrument.Ends;
import org.hearth.testkit.instrument.Examples;
import org.hearth.testkit.instrument.Forms;
import org.hearth.testkit.instrument.Introduction;
import org.hearth.testkit.instrument.Keeping;
import org.hearth.testkit.instrument.LicenceTerms;
import org.hearth.testkit.instrument.MissingAnswers;
import org.hearth.testkit.instrument.Presence;
import org.hearth.testkit.instrument.Refusals;
import org.hearth.testkit.instrument.RiskFlags;
import org.hearth.testkit.instrument.SingleItems;
import org.hearth.testkit.instrument.Sources;
import org.hearth.testkit.instrument.Specimen;
import org.hearth.testkit.instrument.Translations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every instrument keeps. A plug-in's test extends it, and that is all; an instrument with code of its own overrides
 * {@link #instrument()}. What is wrong is said in sentences that name the file and the line.
 */
public abstract class InstrumentContract {
    private static final String SEED = "20260105";

    private @Nullable Specimen specimen;

    /** The instrument under test: the one that {@link #file()} on the class path declares. */
    protected Instrument instrument() {
        DefinitionFile file = DefinitionFile.require(written(), file());
        return DefinitionFile.reader().instrument(file.name(), file.text());
    }

    /** The name of the definition file at the root of the class path. */
    protected String file() {
        return "instrument.yaml";
    }

    /**
     * Whether the definition says how the instrument scores. An instrument in code whose scoring no definition can say, such
     * as one that adapts to the answers, answers false: its scores are then held against its range, bands, cases, risk rules
     * and published examples, not against combination and missing rule.
     */
    protected boolean scoresAsDeclared() {
        return true;
    }

    /** The file that declares the plug-in, if there is one; other in the contract's own tests only. */
    Optional<DefinitionFile> written() {
        return DefinitionFile.find(getClass(), file());
    }

    @Test
    void introducesItself() {
        keeps(Introduction::check);
    }

    @Test
    void statesItsLicenceWhole() {
        keeps(LicenceTerms::complete);
    }

    @Test
    void shipsWordingOnlyWhereTheLicenceLetsIt() {
        keeps(LicenceTerms::wording);
    }

    @Test
    void givesEveryItemATopicAndDistinctAnswers() {
        keeps(Answers::check);
    }

    @Test
    void translatesEverythingOrNothing() {
        keeps(Translations::check);
    }

    @Test
    void writesCodesAsTheirSystemsDo() {
        keeps(Codes::check);
    }

    @Test
    void saysWhereItsThresholdsAndNormsComeFrom() {
        keeps(Sources::check);
    }

    @Test
    void reachesBothEndsOfEveryRange() {
        keeps(Ends::check);
    }

    @Test
    void countsEachAnswerToEachItemAsItsDefinitionSays() {
        keeps(SingleItems::check);
    }

    @Test
    void scoresEveryPatternOfMissingAnswersByItsRule() {
        keeps(MissingAnswers::check);
    }

    @Test
    void givesEveryScoreABandAndKeepsToTheEdges() {
        keeps(Bands::check);
    }

    @Test
    void countsCasesFromTheThresholdOn() {
        keeps(Cases::edges);
    }

    @Test
    void pointsTheWayItsNumbersDo() {
        keeps(Cases::direction);
    }

    @Test
    void givesTheScoresOfItsPublishedExamples() {
        keeps(Examples::check);
    }

    @Test
    void raisesItsRiskRulesWhateverTheTotal() {
        keeps(RiskFlags::check);
    }

    @Test
    void refusesWhatCannotHaveBeenAnswered() {
        keeps(Refusals::check);
    }

    @Test
    void comesBackFromItsSnapshotAsItWas() {
        keeps(Keeping::check);
    }

    @Test
    void leavesRecordsReadableAndReportableWhenItGoes() {
        keeps(Presence::check);
    }

    @Property(
            seed = SEED,
            tries = 300,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void scoresAnyFormAsItsDefinitionSays(@ForAll("forms") Map<Integer, Double> form) {
        keeps((it, findings) -> Forms.check(it, form, findings));
    }

    /** Forms answered at random, with answers missing here and there. */
    @Provide
    protected Arbitrary<Map<Integer, Double>> forms() {
        return Forms.any(specimen());
    }

    private void keeps(BiConsumer<Specimen, Findings> rule) {
        Specimen it = specimen();
        Findings findings = new Findings(it.place());
        rule.accept(it, findings);
        findings.report();
    }

    private Specimen specimen() {
        Specimen made = specimen;
        if (made == null) {
            Instrument instrument = instrument();
            made = new Specimen(instrument, instrument.definition(), place(instrument), scoresAsDeclared());
            specimen = made;
        }
        return made;
    }

    /** The file that the instrument was read from, or the class that it is. */
    private Place place(Instrument instrument) {
        Class<?> declared = Instrument.of(instrument.definition()).getClass();
        return written()
                .filter(file -> instrument.getClass().equals(declared))
                .map(DefinitionFile::place)
                .orElseGet(() -> Place.of(instrument.getClass()));
    }
}
