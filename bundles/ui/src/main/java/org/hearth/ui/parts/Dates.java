package org.hearth.ui.parts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says days and stretches of time in words. */
public final class Dates {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter SHORT_WITH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Dates() {}

    /** Such as <em>Monday 23 November</em>. */
    public static String heading(LocalDate day) {
        return HEADING.format(day);
    }

    /** Such as <em>17 August 2026</em>. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** Such as <em>17 August</em>, with the year when it is not this one. */
    public static String plain(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY_AND_MONTH.format(day) : FULL.format(day);
    }

    /** Such as <em>Thu 19 Nov</em> within a year, otherwise <em>19 Nov 2024</em>. */
    public static String brief(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < 300 ? SHORT.format(day) : SHORT_WITH_YEAR.format(day);
    }

    /** Such as <em>two weeks</em>: how long from one day to another. */
    public static String stretch(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 14) {
            return count(Math.max(days, 0), "day");
        }
        if (days < 7 * 18) {
            return count(days / 7, "week");
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < 24 ? count(months, "month") : count(months / 12, "year");
    }

    /** Such as <em>one family</em> or <em>12 weeks</em>. */
    public static String count(long number, String noun) {
        String plural = noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + "s";
        return number(number) + " " + (number == 1 ? noun : plural);
    }

    private static String number(long number) {
        String[] small = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        return number >= 0 && number < small.length ? small[(int) number] : String.format(Locale.UK, "%,d", number);
    }
}
