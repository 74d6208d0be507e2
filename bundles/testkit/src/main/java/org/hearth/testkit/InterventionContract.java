package org.hearth.testkit;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearth.api.intervention.InterventionType;
import org.hearth.testkit.check.DefinitionFile;
import org.hearth.testkit.check.Findings;
import org.hearth.testkit.check.Place;
import org.hearth.testkit.intervention.Description;
import org.hearth.testkit.intervention.Measures;
import org.hearth.testkit.intervention.Questions;
import org.hearth.testkit.intervention.Sessions;
import org.junit.jupiter.api.Test;

/**
 * What every intervention type keeps. A plug-in's test extends it, and that is all; an intervention with code of its own
 * overrides {@link #intervention()}. What is wrong is said in sentences that name the file and the line.
 */
public abstract class InterventionContract {

    /** The intervention under test: the one that {@link #file()} on the class path declares. */
    protected InterventionType intervention() {
        DefinitionFile file = DefinitionFile.require(written(), file());
        return DefinitionFile.reader().intervention(file.name(), file.text());
    }

    /** The name of the definition file at the root of the class path. */
    protected String file() {
        return "intervention.yaml";
    }

    /** The file that declares the plug-in, if there is one; other in the contract's own tests only. */
    Optional<DefinitionFile> written() {
        return DefinitionFile.find(getClass(), file());
    }

    @Test
    void introducesItself() {
        keeps((it, findings) -> Description.check(it, it.definition(), findings));
    }

    @Test
    void asksForWhatCanBeToldApart() {
        keeps((it, findings) -> Questions.check(it.definition(), findings));
    }

    @Test
    void takesEveryAnswerThatItAsksForAndNoOther() {
        keeps((it, findings) -> Sessions.answers(it, it.definition(), findings));
    }

    @Test
    void namesItsInstrumentsAndWhenTheyAreAsked() {
        keeps((it, findings) -> Measures.instruments(it.definition(), findings));
    }

    @Test
    void saysWhatASessionTakesInUnits() {
        keeps((it, findings) -> Measures.costs(it.definition(), findings));
    }

    @Test
    void comesBackFromItsSnapshotAsItWas() {
        keeps((it, findings) -> Description.keeping(it.definition(), findings));
    }

    @Test
    void leavesRecordsReadableAndReportableWhenItGoes() {
        keeps((it, findings) -> Sessions.presence(it, it.definition(), findings));
    }

    private void keeps(BiConsumer<InterventionType, Findings> rule) {
        InterventionType it = intervention();
        Findings findings = new Findings(place(it));
        rule.accept(it, findings);
        findings.report();
    }

    /** The file that the intervention was read from, or the class that it is. */
    private Place place(InterventionType intervention) {
        Class<?> declared = InterventionType.of(intervention.definition()).getClass();
        return written()
                .filter(file -> intervention.getClass().equals(declared))
                .map(DefinitionFile::place)
                .orElseGet(() -> Place.of(intervention.getClass()));
    }
}
