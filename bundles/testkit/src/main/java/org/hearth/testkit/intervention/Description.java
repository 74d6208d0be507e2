package org.hearth.testkit.intervention;

import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.memory.Snapshot;
import org.hearth.testkit.check.Findings;

/** An intervention type says what it is, and says the same every time. */
public final class Description {
    private static final String VERSION = "[0-9]+\\.[0-9]+\\.[0-9]+([.-][A-Za-z0-9_-]+)?";
    private static final int DAY = 24 * 60;

    private Description() {}

    /** Looks at what the definition says of itself. */
    public static void check(InterventionType intervention, InterventionDefinition it, Findings findings) {
        findings.require(
                it.id().matches("[a-z][a-z0-9-]{0,62}"),
                "id",
                "expected lower-case letters, digits and hyphens, starting with a letter, but found '" + it.id() + "'");
        findings.require(
                it.version().matches(VERSION),
                "version",
                "expected three numbers such as 1.0.0, but found '" + it.version() + "'");
        said(it.title(), "title", "the name that people know it by", findings);
        said(it.summary(), "summary", "what it is, in a sentence or two", findings);
        said(it.audience(), "audience", "for whom it is", findings);
        said(it.source(), "source", "where the description comes from", findings);
        findings.require(
                it.usualMinutes() >= 0 && it.usualMinutes() <= DAY,
                "usual-minutes",
                "expected a session of at most a day, but found " + it.usualMinutes() + " minutes");
        findings.require(
                intervention.definition().equals(it),
                "",
                "expected the same definition on every call, but the second call gave another; make it a constant");
    }

    /** Looks at whether the definition comes back as it was kept. */
    public static void keeping(InterventionDefinition it, Findings findings) {
        try {
            InterventionDefinition kept = Snapshot.read(Snapshot.of(it), InterventionDefinition.class);
            findings.require(
                    kept.equals(it), "", "expected the definition to come back as it was kept, but it is another");
        } catch (IllegalArgumentException e) {
            findings.add("", "expected a definition that can be kept, but " + e.getMessage());
        }
    }

    private static void said(String words, String field, String what, Findings findings) {
        findings.require(!words.isBlank(), field, "expected " + what + ", but it is missing; add it");
    }
}
