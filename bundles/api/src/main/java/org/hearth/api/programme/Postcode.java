package org.hearth.api.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of postcodes of the United Kingdom. Whether there is such a postcode is another question. */
public final class Postcode {
    private static final Pattern SHAPE = Pattern.compile("(GIR|[A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    private Postcode() {}

    /** What was typed as it is printed, such as <em>NG1 2AB</em>, or empty if it has not the shape of a whole postcode. */
    public static Optional<String> of(String typed) {
        Matcher parts = SHAPE.matcher(compact(typed));
        return parts.matches() ? Optional.of(parts.group(1) + " " + parts.group(2)) : Optional.empty();
    }

    /** Whether this is only the first half of a postcode, such as <em>NG7</em>. */
    public static boolean isDistrict(String typed) {
        return DISTRICT.matcher(compact(typed)).matches();
    }

    private static String compact(String typed) {
        return typed.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }
}
