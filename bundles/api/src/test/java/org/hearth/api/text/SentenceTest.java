package org.hearth.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.api.casework.Refused;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void saysDaysAndNumbersAsTheyAreWrittenInEnglish() {
        assertThat(Sentence.of("{0} has {1} characters.", LocalDate.of(2026, 3, 1), 10_001))
                .hasToString("1 March 2026 has 10,001 characters.");
    }

    @Test
    void aSentenceWithinASentenceIsSaidInItsPlace() {
        assertThat(Sentence.of("{0}, {1}, is in the future.", Sentence.of("The day of {0}", "the song"), "soon"))
                .hasToString("The day of the song, soon, is in the future.");
    }

    @Test
    void aValueThatLooksLikeAPlaceStaysAsItIs() {
        assertThat(Sentence.of("{0} and {1}", "{1}", "$1")).hasToString("{1} and $1");
        assertThat(Sentence.of("{0} and {7}", "one")).hasToString("one and {7}");
    }

    @Test
    void anExceptionSaysItsSentenceInEnglish() {
        Refused refused = new Refused("Choose {0}, please.", "another");

        assertThat(refused).hasMessage("Choose another, please.");
        assertThat(refused.sentence().english()).isEqualTo("Choose {0}, please.");
    }
}
