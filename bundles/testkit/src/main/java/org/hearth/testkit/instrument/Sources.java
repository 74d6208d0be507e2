package org.hearth.testkit.instrument;

import org.hearth.api.instrument.Scale;
import org.hearth.testkit.check.Findings;

/** Every threshold and norm says where it comes from. */
public final class Sources {
    private static final String UNSTATED = "source not stated";

    private Sources() {}

    /** Looks at thresholds and norms. */
    public static void check(Specimen it, Findings findings) {
        for (Scale scale : it.definition().scales()) {
            scale.caseness().ifPresent(rule -> require(rule.source(), Specimen.at(scale, "caseness"), findings));
            scale.norms()
                    .reliableChange()
                    .ifPresent(change -> require(change.source(), Specimen.at(scale, "reliable-change"), findings));
            scale.norms()
                    .functional()
                    .ifPresent(people -> require(people.source(), Specimen.at(scale, "functional"), findings));
        }
    }

    static void require(String source, String field, Findings findings) {
        findings.require(
                !source.isBlank() && !source.equals(UNSTATED),
                field,
                "expected where this is published, but no source is stated; add 'source:', or leave the numbers out");
    }
}
