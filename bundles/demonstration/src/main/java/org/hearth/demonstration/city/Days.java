package org.hearth.demonstration.city;

import java.time.LocalDate;

/** The days of a programme, by their distance from its first. */
final class Days {
    private final LocalDate first;
    private final String[] written;

    Days(LocalDate first, LocalDate last) {
        this.first = first;
        written = first.datesUntil(last.plusDays(1)).map(LocalDate::toString).toArray(String[]::new);
    }

    /** The place of the last day. */
    int last() {
        return written.length - 1;
    }

    /** The day as files have it; it may also lie before the first. */
    String text(int day) {
        return day >= 0 ? written[day] : first.plusDays(day).toString();
    }
}
