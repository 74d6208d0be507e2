package org.hearth.testkit.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.testkit.check.Findings;

/** A report says what it is and what may be chosen, signs its documents, and says what the reader must know. */
public final class Introduction {
    private Introduction() {}

    /** Looks at the description. */
    public static void check(Specimen it, Findings findings) {
        ReportDescription description = it.report().description();
        findings.require(
                description.id().matches("[a-z][a-z0-9-]{0,62}"),
                "description.id",
                "expected lower-case letters, digits and hyphens, starting with a letter, but found '"
                        + description.id() + "'");
        findings.require(
                description.version().matches("[0-9]+\\.[0-9]+\\.[0-9]+([.-][A-Za-z0-9_-]+)?"),
                "description.version",
                "expected three numbers such as 1.0.0, but found '" + description.version() + "'");
        said(description.title(), "description.title", "what people read", findings);
        said(description.summary(), "description.summary", "the question that it answers", findings);
        Set<String> keys = new HashSet<>();
        for (Setting setting : description.settings()) {
            findings.require(
                    setting.key().matches("[a-z][a-z0-9_-]*") && keys.add(setting.key()),
                    "description.settings." + setting.key(),
                    "expected a key of its own in lower-case letters, but found '" + setting.key() + "'");
            said(setting.label(), "description.settings." + setting.key(), "a label", findings);
        }
        findings.require(
                it.report().description().equals(description),
                "description",
                "expected the same description on every call, but the second call gave another; make it a constant");
    }

    /** Looks at what stands around the numbers. */
    public static void signature(Specimen it, Findings findings) {
        ReportDocument document = it.run(it.data());
        ReportDescription description = it.report().description();
        findings.require(
                document.report().equals(description.id()) && document.version().equals(description.version()),
                "",
                "expected a document of " + description.id() + " " + description.version() + ", but found one of "
                        + document.report() + " " + document.version());
        said(document.title(), "title", "a title", findings);
        said(document.lead(), "lead", "the answer in a sentence", findings);
        findings.require(
                !document.caveats().isEmpty(),
                "caveats",
                "expected at least one caveat, but found none; say what a reader must know to read the numbers rightly");
    }

    /** Looks at what it makes of a setting that cannot be understood. */
    public static void settings(Specimen it, Findings findings) {
        for (Setting setting : it.report().description().settings()) {
            if (setting.kind() == Kind.TEXT) {
                continue;
            }
            String field = "settings." + setting.key();
            try {
                it.report().run(it.data(), new ReportRequest(Map.of(setting.key(), "not a value")));
                findings.add(field, "expected 'not a value' to be refused, but the report was made");
            } catch (IllegalArgumentException refused) {
                findings.require(
                        String.valueOf(refused.getMessage()).contains(setting.key()),
                        field,
                        "expected the refusal to name the setting and what it takes, but it says '"
                                + refused.getMessage() + "'");
            }
        }
    }

    private static void said(String words, String field, String what, Findings findings) {
        findings.require(!words.isBlank(), field, "expected " + what + ", but it is blank; add it");
    }
}
