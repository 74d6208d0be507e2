package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a date that was typed as day, month and year. */
public final class DateText {
    private DateText() {}

    /** What was typed. */
    public sealed interface Reading {}

    /** A day. */
    public record Day(LocalDate date) implements Reading {}

    /** Nothing at all. */
    public record Blank() implements Reading {}

    /** Something that is no day, with words on what to enter. */
    public record Unclear(String words) implements Reading {}

    /** Reads three fields. Two digits of a year count as this century. */
    public static Reading read(String day, String month, String year) {
        String d = day.strip();
        String m = month.strip();
        String y = year.strip();
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return new Blank();
        }
        if (d.isEmpty() || m.isEmpty() || y.isEmpty()) {
            return new Unclear(say("Enter a day, a month and a year"));
        }
        if (!d.matches("[0-9]{1,2}") || !m.matches("[0-9]{1,2}") || !y.matches("[0-9]{2}|[0-9]{4}")) {
            return new Unclear(say("Enter the date in numbers, for example 27 3 2026"));
        }
        int number = Integer.parseInt(y);
        try {
            return new Day(
                    LocalDate.of(number < 100 ? 2000 + number : number, Integer.parseInt(m), Integer.parseInt(d)));
        } catch (DateTimeException e) {
            return new Unclear(say("There is no such date; check the day and the month"));
        }
    }
}
