package org.hearth.core.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Refused;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.core.alert.RiskAlerts;

/** Which risk rules answers raise. The rules of the definition hold whatever a plug-in's own code says, or fails to say. */
final class RiskFlags {
    private RiskFlags() {}

    /** The score sheet with every flag that the definition's rules ask for, beside those that the plug-in raised. */
    static ScoreSheet complete(ScoreSheet scores, InstrumentDefinition definition, NewAssessment assessment) {
        Map<Integer, Double> answers = switch (assessment.responses()) {
            case Responses.Answers given -> given.scores();
            case Responses.Totals totals -> seen(definition, assessment.seenOnPaper());
        };
        List<RiskFlag> flags = new ArrayList<>(scores.flags());
        declared(definition, answers).stream()
                .filter(flag -> !flags.contains(flag))
                .forEach(flags::add);
        return new ScoreSheet(scores.instrument(), scores.version(), scores.scales(), flags);
    }

    /** The flags that answers raise so far; a question that is still open raises none. */
    static Collection<RiskFlag> answered(Instrument instrument, Responses.Answers answers) {
        List<RiskFlag> flags = new ArrayList<>(declared(instrument.definition(), answers.scores()));
        try {
            flags.addAll(instrument.score(answers).flags());
        } catch (PluginFailed | InvalidResponses broken) {
            // the declared rules stand on their own; what is wrong is said when the form is finished
            return RiskAlerts.mostUrgent(
                    flags.stream().filter(RiskFlag::answered).toList());
        }
        return RiskAlerts.mostUrgent(flags.stream().filter(RiskFlag::answered).toList());
    }

    private static List<RiskFlag> declared(InstrumentDefinition definition, Map<Integer, Double> answers) {
        List<RiskFlag> flags = new ArrayList<>();
        for (RiskRule rule : definition.risk()) {
            Double answer = answers.get(rule.item());
            if (answer == null || rule.answers().contains(answer)) {
                flags.add(new RiskFlag(rule.item(), answer != null, rule.level(), rule.action()));
            }
        }
        return flags;
    }

    private static Map<Integer, Double> seen(InstrumentDefinition definition, Map<Integer, Double> seen) {
        seen.forEach((number, answer) -> {
            if (definition
                    .item(number)
                    .filter((Item item) -> item.allows(answer))
                    .isEmpty()) {
                throw new Refused(
                        "{0}, item {1}: the answer that was seen on paper is not one of its choices. Choose it again.",
                        definition.title(), number);
            }
        });
        return seen;
    }
}
