package org.hearth.api.casework;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed into the one search box, taken apart. All of what is there must fit a family.
 *
 * @param nhsNumber ten digits, or empty
 * @param district the first half of a postcode, such as <em>NG7</em>, or empty
 * @param inward the second half as far as it was typed, such as <em>2AB</em> or <em>2</em>; empty without the first
 * @param names what else was typed: the beginnings of names, in any order
 */
public record Sought(String nhsNumber, String district, String inward, String names) {
    private static final Pattern NHS_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3})[\\s\\p{Z}-]*(\\d{3})[\\s\\p{Z}-]*(\\d{4})(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([A-Za-z]{1,2}\\d[A-Za-z\\d]?)(?:[\\s\\p{Z}]*(\\d[A-Za-z]{0,2}))?(?![\\p{L}\\p{N}])");
    private static final int INWARD = 3;

    /** Takes apart what was typed, whatever the case and the spaces. */
    public static Sought of(String typed) {
        Matcher number = NHS_NUMBER.matcher(typed);
        if (number.find()) {
            String digits = number.group(1) + number.group(2) + number.group(3);
            return of(number.replaceFirst(" ")).withNumber(digits);
        }
        Matcher postcode = POSTCODE.matcher(typed);
        if (!postcode.find()) {
            return byNames(typed);
        }
        String inward = postcode.group(2) == null ? "" : postcode.group(2);
        return new Sought(
                "",
                upper(postcode.group(1)),
                upper(inward),
                postcode.replaceFirst(" ").strip());
    }

    /** The same words, all of them taken for names. */
    public static Sought byNames(String typed) {
        return new Sought("", "", "", typed.strip());
    }

    /** Whether a postcode or its first half was typed. */
    public boolean hasPlace() {
        return !district.isEmpty();
    }

    /** Whether that is a whole postcode. */
    public boolean isWholePostcode() {
        return inward.length() == INWARD;
    }

    /** The postcode as far as it was typed, as it is printed; empty if none was. */
    public String postcode() {
        return inward.isEmpty() ? district : district + " " + inward;
    }

    private Sought withNumber(String digits) {
        return new Sought(digits, district, inward, names);
    }

    private static String upper(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }
}
