package org.hearth.api.programme;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space, without transparency.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int MOST = 255;

    /** @throws IllegalArgumentException if a part is below 0 or above 255 */
    public Colour {
        for (int part : new int[] {red, green, blue}) {
            if (part < 0 || part > MOST) {
                throw new IllegalArgumentException("colour: expected parts from 0 to 255, but found " + part);
            }
        }
    }

    /**
     * Reads a colour as style sheets write it.
     *
     * @param hex a hash and six hexadecimal digits, such as {@code #A33F14}
     * @throws IllegalArgumentException if it is anything else
     */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "expected a colour such as #A33F14, a hash and six of 0-9 and A-F, but found '" + hex + "'");
        }
        int all = Integer.parseInt(hex.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & MOST, all & MOST);
    }

    /** The colour as style sheets write it, such as {@code #A33F14}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /**
     * How well one colour can be read on the other, from 1 (not at all) to 21 (black on white), whichever of them is the
     * ground: the contrast ratio of the Web Content Accessibility Guidelines 2.2.
     */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /**
     * This colour with some of the other one in it, each part of sRGB by itself.
     *
     * @param share of the other colour, from 0 (none) to 1 (nothing else)
     */
    public Colour mixedWith(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int two, double share) {
        return (int) Math.round(one + (two - one) * share);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
