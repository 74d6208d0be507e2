package org.hearth.testkit.instrument;

import java.util.Map;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.testkit.check.Findings;

/** What cannot have been answered is refused, with a reason. */
public final class Refusals {
    private static final int NO_SUCH_ITEM = 10_000;

    private Refusals() {}

    /** Looks at answers and totals that cannot be. */
    public static void check(Specimen it, Findings findings) {
        for (Item item : it.definition().items()) {
            String field = "items." + item.number();
            double impossible = Specimen.highest(item) + 1;
            refused(it, answers(item.number(), impossible), field, "the answer " + impossible, findings);
            refused(it, answers(item.number(), Double.NaN), field, "an answer that is no number", findings);
        }
        refused(it, answers(NO_SUCH_ITEM, 0), "items", "an answer to an item that is not there", findings);
        for (Scale scale : it.definition().scales()) {
            String field = Specimen.at(scale, "range");
            refused(it, totals(scale.id(), scale.max() + 1), field, "a total above the range", findings);
            refused(it, totals(scale.id(), scale.min() - 1), field, "a total below the range", findings);
            refused(it, totals(scale.id(), Double.NaN), field, "a total that is no number", findings);
        }
        refused(it, totals("no-such-scale", 0), "scales", "a total of a scale that is not there", findings);
    }

    private static Responses answers(int item, double score) {
        return new Responses.Answers(Map.of(item, score));
    }

    private static Responses totals(String scale, double score) {
        return new Responses.Totals(Map.of(scale, score));
    }

    private static void refused(Specimen it, Responses responses, String field, String what, Findings findings) {
        try {
            it.instrument().score(responses);
            findings.add(field, "expected " + what + " to be refused with InvalidResponses, but it was scored");
        } catch (InvalidResponses refused) {
            String reason = refused.getMessage();
            findings.require(
                    reason != null && !reason.isBlank(),
                    field,
                    "expected a reason why " + what + " is refused, but the message is blank; say what was expected");
        } catch (RuntimeException wrong) {
            findings.add(
                    field,
                    "expected " + what + " to be refused with InvalidResponses, but " + wrong + " was thrown; check the"
                            + " answers before they are scored");
        }
    }
}
