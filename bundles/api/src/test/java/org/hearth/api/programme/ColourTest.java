package org.hearth.api.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {
    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final Colour BLACK = Colour.of("#000000");

    @Test
    void itIsReadAndWrittenAsStyleSheetsDo() {
        assertThat(Colour.of("#a33f14")).isEqualTo(new Colour(163, 63, 20));
        assertThat(Colour.of("#a33f14").hex()).isEqualTo("#A33F14");
    }

    @Test
    void whatIsNoColourIsRefusedInWords() {
        assertThatThrownBy(() -> Colour.of("red;}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a colour such as #A33F14, a hash and six of 0-9 and A-F, but found 'red;}'");
        assertThatThrownBy(() -> new Colour(0, 256, 0)).hasMessageContaining("256");
    }

    @Test
    void contrastRunsFromNoneToBlackOnWhiteAndDoesNotCareWhichIsTheGround() {
        assertThat(WHITE.contrast(WHITE)).isEqualTo(1);
        assertThat(BLACK.contrast(WHITE)).isCloseTo(21, within(1e-9));
        assertThat(WHITE.contrast(BLACK)).isCloseTo(21, within(1e-9));
    }

    @Test
    void theGreyThatTheGuidelinesNameAsJustReadableIsJustReadable() {
        assertThat(Colour.of("#767676").contrast(WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(Colour.of("#777777").contrast(WHITE)).isCloseTo(4.48, within(0.005));
    }

    @Test
    void aMixtureLiesBetweenItsColours() {
        assertThat(BLACK.mixedWith(WHITE, 0)).isEqualTo(BLACK);
        assertThat(BLACK.mixedWith(WHITE, 1)).isEqualTo(WHITE);
        assertThat(BLACK.mixedWith(WHITE, 0.5)).isEqualTo(new Colour(128, 128, 128));
    }
}
