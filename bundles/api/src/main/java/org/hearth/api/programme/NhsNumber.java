package org.hearth.api.programme;

import org.hearth.api.text.Unsuitable;

/**
 * An NHS number whose check digit is right. That it belongs to the person is another question, which nobody here can answer.
 *
 * @param digits the ten digits
 */
public record NhsNumber(String digits) {
    private static final int LENGTH = 10;

    /** @throws IllegalArgumentException if these are not ten digits with the right check digit; the message says what is wrong */
    public NhsNumber {
        if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new Unsuitable("An NHS number has digits only, such as 999 000 0018. Check what was entered.");
        }
        if (digits.length() != LENGTH) {
            throw new Unsuitable(
                    "An NHS number has 10 digits, and this has {0}. Check it against the letter or card, or leave it empty.",
                    digits.length());
        }
        if (check(digits) != digits.charAt(LENGTH - 1) - '0') {
            throw new Unsuitable("This cannot be an NHS number: its last digit does not fit the others, so one"
                    + " of the digits is mistyped. Check it against the letter or card, or leave it empty.");
        }
    }

    /**
     * The number that was typed, with or without spaces and hyphens.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong
     */
    public static NhsNumber parse(String typed) {
        return new NhsNumber(typed.replaceAll("[\\s\\p{Z}-]", ""));
    }

    /** In groups of three, three and four, as it is printed. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** The check digit: 11 less the weighted sum modulo 11, 11 counting as 0; 10 belongs to no number. */
    private static int check(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (digits.charAt(place) - '0') * (LENGTH - place);
        }
        return (11 - sum % 11) % 11;
    }
}
