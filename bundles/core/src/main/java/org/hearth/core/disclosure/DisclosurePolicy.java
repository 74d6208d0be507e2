package org.hearth.core.disclosure;

import org.hearth.api.report.ReportDocument;

/** A rule about what a report may say about small groups of people: a pure function. */
public interface DisclosurePolicy {

    /** The document with everything taken out of it that the policy holds back. */
    ReportDocument apply(ReportDocument document);

    /** What the policy does to small numbers, in a sentence for the reader. */
    String summary();

    /** The policy that shows everything as it is, for people who may see it. */
    static DisclosurePolicy none() {
        return new DisclosurePolicy() {
            @Override
            public ReportDocument apply(ReportDocument document) {
                return document;
            }

            @Override
            public String summary() {
                return "Disclosure control is off: small numbers are shown as they are. Do not publish this.";
            }
        };
    }
}
