package org.hearth.ui.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void whatWasChosenComesFirst() {
        assertThat(Language.of(Optional.of("en"), List.of(Locale.of("ar")))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void otherwiseTheDearestWishThatIsSpokenHere() {
        assertThat(Language.of(Optional.empty(), List.of(Locale.of("so"), Locale.of("ar", "EG"), Locale.ENGLISH)))
                .isEqualTo(Language.ARABIC);
    }

    @Test
    void nonsenseInTheCookieIsPassedOver() {
        assertThat(Language.of(Optional.of("<script>"), List.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void arabicIsReadFromTheRight() {
        assertThat(Language.ARABIC.direction().attribute()).isEqualTo("rtl");
    }
}
