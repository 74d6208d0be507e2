package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;

/** A day that was: today or earlier, asked for in three plain fields. */
public final class PastDay {
    private PastDay() {}

    /** The fields, filled in with today. */
    public static DateParts asked(String id, String label, LocalDate today) {
        DateParts day = new DateParts(id, label, "");
        day.set(today);
        return day;
    }

    /** Adds what is wrong with the day. */
    public static void check(ErrorSummary.Lines lines, DateParts day, LocalDate today) {
        String wrong = switch (day.read()) {
            case DateText.Blank blank -> say("Enter the day");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate date) -> date.isAfter(today) ? say("The day lies in the future") : "";
        };
        lines.require(wrong.isEmpty(), wrong, day);
    }
}
