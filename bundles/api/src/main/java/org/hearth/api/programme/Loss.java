package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a pregnancy was lost, or somebody died. Recorded once; from then on nothing counts an age, expects a birth, reminds or
 * asks about them.
 *
 * @param on the day, if it is known
 * @param words what the family wants to be remembered, such as a name; empty if nothing
 * @param expectedOn the day on which the baby was expected before; kept so that a mistake can be put right, shown nowhere
 */
public record Loss(Optional<LocalDate> on, String words, Optional<LocalDate> expectedOn) {

    /** A loss of which nothing else is kept. */
    public Loss(Optional<LocalDate> on, String words) {
        this(on, words, Optional.empty());
    }
}
