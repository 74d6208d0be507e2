package org.hearth.core.ground;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearth.api.casework.Refused;
import org.hearth.api.text.Sentence;

/** Rules about days, and how a day is written in a message. */
public final class DateRules {
    /** Nothing that a programme records happened before this day; an earlier one is a slip of the keyboard. */
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DateRules() {}

    public static String say(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Refuses a day that has not come yet, or lies too far back to be meant.
     *
     * @param what what happened on that day, to begin a sentence with, such as <em>The day of the contact</em>
     */
    public static void requirePast(String what, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("{0}, {1}, is in the future. Enter today or an earlier day.", Sentence.of(what), day);
        }
        if (day.isBefore(EARLIEST)) {
            throw new Refused("{0}, {1}, is very long ago. Check the year.", Sentence.of(what), day);
        }
    }
}
