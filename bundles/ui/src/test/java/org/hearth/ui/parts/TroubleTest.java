package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.StoreUnavailable;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void isSilentWhenAllIsWell() {
        assertThat(Trouble.of(() -> {})).isEmpty();
    }

    @Test
    void tellsARefusalInItsOwnWords() {
        assertThat(Trouble.of(() -> {
                    throw new EditedMeanwhile("Somebody else changed it.");
                }))
                .contains("Somebody else changed it.");
        assertThat(Trouble.of(() -> {
                    throw new StoreUnavailable("The database does not answer.");
                }))
                .contains("The database does not answer.");
    }

    @Test
    void findsWordsForARefusalWithoutAny() {
        assertThat(Trouble.of(() -> {
                    throw new IllegalArgumentException();
                }))
                .contains("That was refused. Nothing was saved.");
    }

    @Test
    void letsAFaultPass() {
        assertThatThrownBy(() -> Trouble.of(() -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
