package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.api.text.Sentence;
import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void putsValuesWhereTheyBelong() {
        assertThat(Say.say("{1} and {0}", "Wren", "Robin")).isEqualTo("Robin and Wren");
    }

    @Test
    void leavesAValueThatLooksLikeAPlaceAsItIs() {
        assertThat(Say.say("{0} wrote {1}", "{1}", "$0 \\ {0}")).isEqualTo("{1} wrote $0 \\ {0}");
    }

    @Test
    void saysWhyAUseCaseRefusesWithItsDaysNumbersAndSentences() {
        Sentence refusal =
                Sentence.of("{0}, {1}, has {2} characters.", Sentence.of("The note"), LocalDate.of(2026, 3, 1), 10_001);

        assertThat(Say.say(refusal)).isEqualTo("The note, 1 March 2026, has 10,001 characters.");
    }

    @Test
    void leavesAPlaceWithoutAValueVisible() {
        assertThat(Say.say("Since {0}")).isEqualTo("Since {0}");
    }

    @Test
    void countsInFigures() {
        assertThat(Say.count(1, "one family", "{0} families")).isEqualTo("one family");
        assertThat(Say.count(0, "one family", "{0} families")).isEqualTo("0 families");
        assertThat(Say.count(1200, "one family of {1}", "{0} families of {1}", "ours"))
                .isEqualTo("1,200 families of ours");
    }

    @Test
    void countsInWordsUpToNine() {
        assertThat(Say.inWords(0, "one family", "{0} families")).isEqualTo("no families");
        assertThat(Say.inWords(9, "one family", "{0} families")).isEqualTo("nine families");
        assertThat(Say.inWords(10, "one family", "{0} families")).isEqualTo("10 families");
    }
}
