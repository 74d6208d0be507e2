package org.hearth.ui.parts;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.api.intervention.Field;

/** Reads times and whole numbers as people type them. */
public final class TypedText {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:. ]?([0-9]{2}))?\\s*([ap]m)?");
    private static final int LONGEST = 24 * 60;

    private TypedText() {}

    /** The time of day, such as <em>14:30</em>, <em>2.30 pm</em> or <em>1430</em>; empty if it is none. */
    public static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip().toLowerCase(java.util.Locale.UK));
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** A number of minutes that a contact may take; empty if it is none. */
    public static OptionalInt minutes(String typed) {
        return whole(typed, 1, LONGEST);
    }

    /** Whether that answer fits the field; a blank one does. */
    public static boolean fits(Field.WholeNumber field, String typed) {
        return typed.isBlank() || whole(typed, field.min(), field.max()).isPresent();
    }

    /** A whole number within bounds, both inclusive; empty if it is none. */
    public static OptionalInt whole(String typed, int min, int max) {
        String text = typed.strip();
        if (!text.matches("-?[0-9]{1,9}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number >= min && number <= max ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
