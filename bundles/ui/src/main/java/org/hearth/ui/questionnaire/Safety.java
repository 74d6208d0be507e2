package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;

/** What somebody must do about answers before anything else, by the instrument's own risk rules. */
final class Safety {
    private Safety() {}

    /** The flags that answers have raised; an open question raises none before the review. */
    static List<RiskFlag> answered(Instrument instrument, Responses responses) {
        return all(instrument, responses).stream().filter(RiskFlag::answered).toList();
    }

    /** All flags, those of open questions too: one for each item, the most urgent. */
    static List<RiskFlag> all(Instrument instrument, Responses responses) {
        try {
            return all(instrument.score(responses));
        } catch (InvalidResponses e) {
            return List.of();
        }
    }

    /** The flags of a total from paper: an answer to a question that always matters, seen there or not known. */
    static List<RiskFlag> ofTotal(InstrumentDefinition definition, Map<Integer, Double> seen) {
        Map<Integer, RiskFlag> byItem = new LinkedHashMap<>();
        for (RiskRule rule : definition.risk()) {
            Double answer = seen.get(rule.item());
            if (answer == null || rule.answers().contains(answer)) {
                byItem.merge(
                        rule.item(),
                        new RiskFlag(rule.item(), answer != null, rule.level(), rule.action()),
                        (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
            }
        }
        return List.copyOf(byItem.values());
    }

    /** All flags of what was scored: one for each item, the most urgent. */
    static List<RiskFlag> all(ScoreSheet sheet) {
        Map<Integer, RiskFlag> byItem = new LinkedHashMap<>();
        for (RiskFlag flag : sheet.flags()) {
            byItem.merge(flag.item(), flag, (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
        }
        return List.copyOf(byItem.values());
    }

    /** Why a flag was raised, such as <em>Item 10 – Self-harm. An answer that always needs a conversation.</em> */
    static String why(Form form, RiskFlag flag) {
        String question =
                form.question(flag.item()).map(Form.Question::label).orElseGet(() -> say("Question {0}", flag.item()));
        return form.isolated(question)
                + (question.matches(".*[.?!…؟]") ? " " : ". ")
                + (flag.answered() ? say("An answer that always needs a conversation.") : say("Not answered."));
    }

    /** When somebody must act. */
    static String when(RiskRule.Level level) {
        return switch (level) {
            case IMMEDIATE -> say("Before they leave");
            case TODAY -> say("Today");
        };
    }
}
