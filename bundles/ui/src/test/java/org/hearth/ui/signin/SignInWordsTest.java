package org.hearth.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInWordsTest {
    @Test
    void saysHowLongToWaitAndNeverTooShort() {
        assertThat(SignInWords.waiting(Duration.ZERO)).isEqualTo("one second");
        assertThat(SignInWords.waiting(Duration.ofSeconds(30))).isEqualTo("30 seconds");
        assertThat(SignInWords.waiting(Duration.ofSeconds(61))).isEqualTo("two minutes");
    }
}
