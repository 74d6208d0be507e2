package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Today;

/**
 * The sentences that open the day.
 *
 * @param first how many families there are
 * @param rest what waits
 */
record TodaySentence(String first, String rest) {
    static TodaySentence of(Today today) {
        List<String> waiting = new ArrayList<>();
        if (today.openAlerts() > 0) {
            waiting.add(count(today.openAlerts(), "One alert is waiting.", "{0} alerts are waiting."));
        }
        if (!today.notMet().isEmpty()) {
            waiting.add(count(
                    today.notMet().size(), "One family has not been met yet.", "{0} families have not been met yet."));
        }
        if (today.due().total() > 0) {
            waiting.add(count(today.due().total(), "One questionnaire is due.", "{0} questionnaires are due."));
        }
        if (today.cameBack().size() == 1) {
            waiting.add(say("{0} came back.", today.cameBack().getFirst().name()));
        } else if (!today.cameBack().isEmpty()) {
            waiting.add(count(today.cameBack().size(), "One family came back.", "{0} families came back."));
        }
        return new TodaySentence(
                families(today), waiting.isEmpty() ? say("Nothing waits for you.") : String.join(" ", waiting));
    }

    private static String families(Today today) {
        if (today.mineInAll() == 0) {
            return say("No family is in touch with you yet.");
        }
        return today.mineInAll() > Page.COUNTED
                ? say("More than {0} families are in touch with you.", Page.COUNTED)
                : count(today.mineInAll(), "One family is in touch with you.", "{0} families are in touch with you.");
    }
}
