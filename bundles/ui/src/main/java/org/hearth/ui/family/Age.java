package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.Dates;

/** How old a baby is, in the unit in which people say it. */
final class Age {
    private static final int WEEKS_COUNTED = 18;
    private static final int MONTHS_COUNTED = 24;

    private Age() {}

    /** Such as <em>14 weeks, born 17 August</em> or <em>due 4 February</em>; empty if nothing is known, or the baby was lost. */
    static String of(Person baby, LocalDate today) {
        if (baby.isLost()) {
            return "";
        }
        return baby.bornOn()
                .map(born -> born(born, today))
                .or(() -> baby.dueOn().map(due -> say("due {0}", Dates.plain(due, today))))
                .orElse("");
    }

    private static String born(LocalDate born, LocalDate today) {
        return say("{0}, born {1}", counted(born, today), Dates.plain(born, today));
    }

    private static String counted(LocalDate born, LocalDate today) {
        long days = ChronoUnit.DAYS.between(born, today);
        if (days < 14) {
            return count(Math.max(0, days), "1 day", "{0} days");
        }
        if (days < WEEKS_COUNTED * 7) {
            return count(days / 7, "1 week", "{0} weeks");
        }
        long months = ChronoUnit.MONTHS.between(born, today);
        return months < MONTHS_COUNTED
                ? count(months, "1 month", "{0} months")
                : count(months / 12, "1 year", "{0} years");
    }
}
