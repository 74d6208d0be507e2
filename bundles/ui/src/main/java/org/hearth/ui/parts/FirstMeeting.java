package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.api.casework.FamilySummary;

/** Says how long it took from a family's reaching out until somebody met them, or has taken so far. */
public final class FirstMeeting {
    private FirstMeeting() {}

    /** Such as <em>Met 3 days after reaching out</em> or <em>Reached out 3 days ago, not met yet</em>. */
    public static String sentence(FamilySummary family, LocalDate today) {
        LocalDate reached = family.reachedOutOn();
        return family.firstContact()
                .map(met -> met(ChronoUnit.DAYS.between(reached, met)))
                .orElseGet(() -> waiting(ChronoUnit.DAYS.between(reached, today)));
    }

    /** The same for a narrow column, such as <em>after 3 days</em>. */
    public static String brief(FamilySummary family, LocalDate today) {
        LocalDate reached = family.reachedOutOn();
        return family.firstContact()
                .map(met -> ChronoUnit.DAYS.between(reached, met))
                .map(days -> days <= 0 ? say("the same day") : count(days, "after one day", "after {0} days"))
                .orElseGet(() -> {
                    long days = ChronoUnit.DAYS.between(reached, today);
                    return days <= 0
                            ? say("not yet, came today")
                            : count(days, "not yet, one day", "not yet, {0} days");
                });
    }

    private static String met(long days) {
        return days <= 0
                ? say("Met on the day they reached out")
                : count(days, "Met one day after reaching out", "Met {0} days after reaching out");
    }

    private static String waiting(long days) {
        return days <= 0
                ? say("Reached out today, not met yet")
                : count(days, "Reached out one day ago, not met yet", "Reached out {0} days ago, not met yet");
    }
}
