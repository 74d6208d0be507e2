package org.hearth.ui.family;

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
                .or(() -> baby.dueOn().map(due -> "due " + Dates.plain(due, today)))
                .orElse("");
    }

    private static String born(LocalDate born, LocalDate today) {
        return counted(born, today) + ", born " + Dates.plain(born, today);
    }

    private static String counted(LocalDate born, LocalDate today) {
        long days = ChronoUnit.DAYS.between(born, today);
        if (days < 14) {
            return plural(Math.max(0, days), "day");
        }
        if (days < WEEKS_COUNTED * 7) {
            return plural(days / 7, "week");
        }
        long months = ChronoUnit.MONTHS.between(born, today);
        return months < MONTHS_COUNTED ? plural(months, "month") : plural(months / 12, "year");
    }

    private static String plural(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
