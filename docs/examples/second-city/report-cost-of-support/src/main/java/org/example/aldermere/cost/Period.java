package org.example.aldermere.cost;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hearth.api.report.ReportRequest;

/**
 * A stretch of days, both ends included.
 *
 * @param first day, counted from 1970-01-01
 * @param last day, counted from 1970-01-01
 */
record Period(int first, int last) {
    static final String FROM = "from";
    static final String TO = "to";

    /** @throws IllegalArgumentException if a date cannot be understood */
    static Period of(ReportRequest request) {
        return new Period(day(request, FROM, Integer.MIN_VALUE), day(request, TO, Integer.MAX_VALUE));
    }

    boolean contains(int day) {
        return day >= first && day <= last;
    }

    private static int day(ReportRequest request, String key, int otherwise) {
        return request.setting(key).map(text -> day(key, text)).orElse(otherwise);
    }

    private static int day(String key, String text) {
        try {
            return Math.toIntExact(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    key + ": expected a date such as 2025-10-01, but found '" + text + "'", e);
        }
    }
}
