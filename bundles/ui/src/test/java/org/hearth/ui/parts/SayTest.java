package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

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
