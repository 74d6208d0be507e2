package org.hearth.ui.families;

import java.util.Optional;
import org.hearth.api.programme.NhsNumber;
import org.hearth.ui.parts.Trouble;

/**
 * What was typed where an NHS number is asked for.
 *
 * @param number the number; empty if it is none
 * @param problem what is wrong with it; empty if nothing
 */
record NhsNumberText(Optional<NhsNumber> number, String problem) {

    static NhsNumberText read(String typed) {
        try {
            return new NhsNumberText(Optional.of(NhsNumber.parse(typed)), "");
        } catch (IllegalArgumentException wrong) {
            return new NhsNumberText(Optional.empty(), Trouble.words(wrong));
        }
    }
}
