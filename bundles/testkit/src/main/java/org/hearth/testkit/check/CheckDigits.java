package org.hearth.testkit.check;

/** The check digits with which code systems protect their codes against slips of the pen. */
public final class CheckDigits {
    /** How multiplication goes in the dihedral group of order 10. */
    private static final int[][] TIMES = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 4, 0, 6, 7, 8, 9, 5}, {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7}, {4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, {7, 6, 5, 9, 8, 2, 1, 0, 4, 3}, {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    /** The permutation that is applied once more with each place. */
    private static final int[] SHIFT = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private CheckDigits() {}

    /**
     * Whether the last digit is the one that Verhoeff's scheme gives for the others. SNOMED CT identifiers end with it.
     *
     * @param digits digits only
     * @see "SNOMED International, SNOMED CT Release File Specifications, Check-digit Computation; after J. Verhoeff, Error
     *     Detecting Decimal Codes, Mathematical Centre Tract 29, Amsterdam 1969"
     */
    public static boolean verhoeff(String digits) {
        int check = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            for (int times = 0; times < place % 8; times++) {
                digit = SHIFT[digit];
            }
            check = TIMES[check][digit];
        }
        return check == 0;
    }

    /**
     * Whether the last digit is the one that Luhn's scheme (Mod 10) gives for the others. LOINC codes end with it, behind
     * a hyphen.
     *
     * @param digits digits only
     * @see <a href="https://loinc.org/kb/users-guide/calculating-mod-10-check-digits/">LOINC Users' Guide: calculating Mod
     *     10 check digits</a>
     */
    public static boolean mod10(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}
