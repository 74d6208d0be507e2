package org.hearth.testkit.instrument;

import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.memory.Snapshot;
import org.hearth.testkit.check.Findings;

/** A definition comes back as it was when it was kept beside a record, and stands for itself. */
public final class Keeping {
    private Keeping() {}

    /** Looks at the definition before and after. */
    public static void check(Specimen it, Findings findings) {
        InstrumentDefinition kept;
        try {
            kept = Snapshot.read(Snapshot.of(it.definition()), InstrumentDefinition.class);
        } catch (IllegalArgumentException e) {
            findings.add("", "expected a definition that can be kept with a record, but " + e.getMessage());
            return;
        }
        findings.require(
                kept.equals(it.definition()),
                "",
                "expected the definition to come back as it was kept, but it is another; leave out what is no number");
        if (it.asDeclared()) {
            Instrument alone = Instrument.of(kept);
            for (Map<Integer, Double> form : List.of(it.form(Specimen::lowest), it.form(Specimen::highest))) {
                Responses.Answers answers = new Responses.Answers(form);
                findings.require(
                        alone.score(answers).equals(it.instrument().score(answers)),
                        "",
                        "expected the kept definition to score as the instrument does, but " + form
                                + " scores differently; answer false to scoresAsDeclared() where only code can say it");
            }
        }
    }
}
