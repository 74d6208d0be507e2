package org.hearth.testkit.instrument;

import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.testkit.check.Findings;

/** A licence is complete, and the holder's words ship only where it lets them. */
public final class LicenceTerms {
    private LicenceTerms() {}

    /** Looks at what the licence says. */
    public static void complete(Specimen it, Findings findings) {
        Licence licence = it.definition().licence();
        findings.require(
                !licence.identifier().isBlank() && !licence.identifier().equals("not stated"),
                "licence.identifier",
                "expected an SPDX identifier or a short name such as public-domain, but it is missing; ask the holder"
                        + " rather than guess");
        findings.require(
                !licence.holder().isBlank(),
                "licence.holder",
                "expected who holds the rights, or 'nobody', but it is missing; add it");
        if (licence.mayShipWording()) {
            findings.require(
                    !licence.attribution().isBlank(),
                    "licence.attribution",
                    "expected the source line that is shown with the wording, but it is missing; add it");
        } else {
            findings.require(
                    !licence.permission().isBlank(),
                    "licence.permission",
                    "expected how an organisation gets permission for the wording, but it is missing; add it");
        }
    }

    /** Looks for words that must not be there, or are there for some items only. */
    public static void wording(Specimen it, Findings findings) {
        InstrumentDefinition definition = it.definition();
        boolean allowed = definition.licence().mayShipWording();
        boolean some =
                definition.items().stream().anyMatch(item -> item.wording().isPresent());
        for (Item item : definition.items()) {
            String field = "items." + item.number() + ".wording";
            findings.require(
                    allowed || item.wording().isEmpty(),
                    field,
                    "found the holder's text, but the licence does not let wording ship; move it to a wording pack");
            findings.require(
                    !allowed
                            || !some
                            || item.wording().filter(text -> !text.isBlank()).isPresent(),
                    field,
                    "expected the text of item " + item.number()
                            + ", because other items have theirs, but it is missing; add it");
        }
        findings.require(
                allowed || definition.translations().isEmpty(),
                "translations",
                "found wording in "
                        + String.join(", ", definition.translations().keySet())
                        + ", but the licence does not let wording ship; move it to wording packs");
    }
}
