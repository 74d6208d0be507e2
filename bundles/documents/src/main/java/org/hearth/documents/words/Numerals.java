package org.hearth.documents.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in British English: grouped thousands and a true minus sign. */
public final class Numerals {
    private static final String MINUS = "\u2212";
    /** Three decimals and more are those of a p value, of which nobody should read that it is zero. */
    private static final int DECIMALS_OF_A_PROBABILITY = 3;

    private Numerals() {}

    /** A whole number, such as <em>12,450</em>. */
    public static String whole(long value) {
        return written(BigDecimal.valueOf(value), 0);
    }

    /** A finite number with so many decimals, such as <em>−3.9</em>; a half is rounded away from zero. */
    public static String rounded(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        if (exact.signum() == 0 && value > 0 && decimals >= DECIMALS_OF_A_PROBABILITY) {
            return "under " + BigDecimal.ONE.movePointLeft(decimals).toPlainString();
        }
        return written(exact, decimals);
    }

    /** A share of one as a whole percentage without its sign, such as <em>60</em>. */
    public static String percentage(double share) {
        return rounded(share * 100, 0);
    }

    private static String written(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return (value.signum() < 0 ? MINUS : "") + format.format(value.abs());
    }
}
