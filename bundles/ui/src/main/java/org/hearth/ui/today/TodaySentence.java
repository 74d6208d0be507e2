package org.hearth.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.api.casework.Today;
import org.hearth.ui.parts.Dates;

/**
 * The sentence that opens the day.
 *
 * @param first how many families there are
 * @param rest what waits; empty if nothing does
 */
record TodaySentence(String first, String rest) {
    static TodaySentence of(Today today) {
        String first = today.mineInAll() == 0
                ? "No family is in touch with you yet."
                : capital(Dates.count(today.mineInAll(), "family")) + (today.mineInAll() == 1 ? " is" : " are")
                        + " in touch with you.";
        List<String> waiting = new ArrayList<>();
        int due = today.due().size();
        if (due > 0) {
            waiting.add(Dates.count(due, "family") + (due == 1 ? " is" : " are") + " due a questionnaire");
        }
        if (today.openAlerts() > 0) {
            waiting.add(
                    Dates.count(today.openAlerts(), "alert") + (today.openAlerts() == 1 ? " is" : " are") + " waiting");
        }
        int back = today.cameBack().size();
        if (back == 1) {
            waiting.add(today.cameBack().getFirst().name() + " came back");
        } else if (back > 1) {
            waiting.add(Dates.count(back, "family") + " came back");
        }
        return new TodaySentence(first, waiting.isEmpty() ? "Nothing waits for you." : capital(joined(waiting)) + ".");
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.getFirst() : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
