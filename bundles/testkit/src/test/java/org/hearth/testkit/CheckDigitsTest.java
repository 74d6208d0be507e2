package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.testkit.check.CheckDigits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check digits that the code systems publish. */
class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"138875005", "22298006", "2363"})
    void verhoeffKnowsTheRootConceptAndThePublishedExample(String digits) {
        assertThat(CheckDigits.verhoeff(digits)).isTrue();
        for (int place = 0; place + 1 < digits.length(); place++) {
            char[] swapped = digits.toCharArray();
            swapped[place] = digits.charAt(place + 1);
            swapped[place + 1] = digits.charAt(place);
            assertThat(CheckDigits.verhoeff(new String(swapped)))
                    .as("two neighbours that are the same or told apart, in %s", new String(swapped))
                    .isEqualTo(digits.equals(new String(swapped)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123455"})
    void mod10KnowsTheExampleOfTheLoincUsersGuide(String digits) {
        assertThat(CheckDigits.mod10(digits)).isTrue();
        for (int other = 0; other < 5; other++) {
            assertThat(CheckDigits.mod10(digits.substring(0, 5) + other)).isFalse();
        }
    }
}
