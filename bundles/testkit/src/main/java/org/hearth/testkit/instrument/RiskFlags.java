package org.hearth.testkit.instrument;

import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.testkit.check.Findings;

/** A risk rule flags its answers whatever the total, and a missing answer as well. */
public final class RiskFlags {
    private RiskFlags() {}

    /** Looks at each rule with each answer, in the lowest and the highest form. */
    public static void check(Specimen it, Findings findings) {
        int place = 0;
        for (RiskRule rule : it.definition().risk()) {
            String field = "risk." + ++place;
            Item item = it.definition().item(rule.item()).orElseThrow();
            findings.require(
                    !rule.action().isBlank(),
                    field + ".action",
                    "expected what staff must do, in plain words, but it is missing; add it");
            for (Map<Integer, Double> form : List.of(it.form(Specimen::lowest), it.form(Specimen::highest))) {
                for (Option option : item.options()) {
                    form.put(item.number(), option.score());
                    judge(it, rule, field, form, findings);
                }
                form.remove(item.number());
                judge(it, rule, field, form, findings);
            }
            findings.require(
                    item.options().stream().anyMatch(option -> rule.answers().contains(option.score())),
                    field + ".answers",
                    "no answer to item " + item.number() + " has one of the scores " + rule.answers()
                            + ", so the rule would never speak; correct the scores");
        }
    }

    /** Holds the flags of a form against a rule. */
    static void judge(Specimen it, RiskRule rule, String field, Map<Integer, Double> form, Findings findings) {
        Double answer = form.get(rule.item());
        boolean raises = answer == null || rule.answers().contains(answer);
        boolean raised =
                it.score(form).flags().contains(new RiskFlag(rule.item(), answer != null, rule.level(), rule.action()));
        findings.require(
                raised == raises,
                field,
                "expected " + (raises ? "a flag" : "no flag") + " when item " + rule.item()
                        + (answer == null ? " has no answer" : " is answered " + Specimen.plain(answer))
                        + ", but found " + (raised ? "one" : "none") + "; a risk is flagged whatever the total");
    }
}
