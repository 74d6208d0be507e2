package org.hearth.ui.parts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Says days and stretches of time in words. */
public final class Dates {
    private static final String FULL = "d MMMM uuuu";
    private static final String DAY_AND_MONTH = "d MMMM";
    private static final String HEADING = "EEEE d MMMM";
    private static final String SHORT = "EEE d MMM";
    private static final String SHORT_WITH_YEAR = "d MMM uuuu";
    private static final String TIME = "HH:mm";

    private Dates() {}

    /** Such as <em>Monday 23 November</em>. */
    public static String heading(LocalDate day) {
        return format(HEADING, day);
    }

    /** Such as <em>17 August 2026</em>. */
    public static String full(LocalDate day) {
        return format(FULL, day);
    }

    /** Such as <em>17 August</em>, with the year when it is not this one. */
    public static String plain(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? format(DAY_AND_MONTH, day) : format(FULL, day);
    }

    /** Such as <em>Thu 19 Nov</em> within a year, otherwise <em>19 Nov 2024</em>. */
    public static String brief(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < 300 ? format(SHORT, day) : format(SHORT_WITH_YEAR, day);
    }

    /** Such as <em>14:05</em>. */
    public static String time(LocalTime time) {
        return format(TIME, time);
    }

    /** Such as <em>two weeks</em>: how long from one day to another. */
    public static String stretch(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 14) {
            return Say.inWords(Math.max(days, 0), "one day", "{0} days");
        }
        if (days < 7 * 18) {
            return Say.inWords(days / 7, "one week", "{0} weeks");
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < 24
                ? Say.inWords(months, "one month", "{0} months")
                : Say.inWords(months / 12, "one year", "{0} years");
    }

    /** In the language of whoever reads it. */
    private static String format(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, Say.locale()).format(moment);
    }
}
