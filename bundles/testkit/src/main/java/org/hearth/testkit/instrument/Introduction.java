package org.hearth.testkit.instrument;

import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.testkit.check.Findings;

/** An instrument says what it is, and says the same every time. */
public final class Introduction {
    private static final String VERSION = "[0-9]+\\.[0-9]+\\.[0-9]+([.-][A-Za-z0-9_-]+)?";

    private Introduction() {}

    /** Looks at id, version, title and citation. */
    public static void check(Specimen it, Findings findings) {
        InstrumentDefinition definition = it.definition();
        findings.require(
                definition.id().matches("[a-z][a-z0-9-]{0,62}"),
                "id",
                "expected lower-case letters, digits and hyphens, starting with a letter, but found '" + definition.id()
                        + "'");
        findings.require(
                definition.version().matches(VERSION),
                "version",
                "expected three numbers such as 1.0.0, but found '" + definition.version()
                        + "'; a new version is told from an old one by it");
        findings.require(
                !definition.title().isBlank(),
                "title",
                "expected the name that people know it by, but it is missing; add it");
        findings.require(
                !definition.citation().isBlank(),
                "citation",
                "expected the publication to cite, but it is missing; add it, or say that it is made up");
        findings.require(
                it.instrument().definition().equals(definition),
                "",
                "expected the same definition on every call, but the second call gave another; make it a constant");
    }
}
