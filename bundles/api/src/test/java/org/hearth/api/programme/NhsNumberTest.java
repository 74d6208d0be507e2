package org.hearth.api.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The numbers are of the range 999, which belongs to nobody, and the example of the NHS Data Dictionary's page. */
class NhsNumberTest {

    @Test
    void isTakenWithAndWithoutSpaces() {
        assertThat(NhsNumber.parse("943 476 5919").digits()).isEqualTo("9434765919");
        assertThat(NhsNumber.parse(" 943-476\u00A05919 ")).hasToString("943 476 5919");
    }

    @Test
    void isKnownByItsCheckDigit() {
        for (char last = '0'; last <= '8'; last++) {
            char wrong = last;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NhsNumber.parse("943 476 591" + wrong))
                    .withMessageContaining("last digit does not fit");
        }
    }

    @Test
    void hasZeroWhereTheSumLeavesNothing() {
        assertThat(NhsNumber.parse("0000000000").digits()).isEqualTo("0000000000");
    }

    @Test
    void isNoNumberWhenTheCheckDigitWouldBeTen() {
        // nine digits whose weighted sum leaves 1, so that no tenth digit fits
        for (int last = 0; last <= 9; last++) {
            int tenth = last;
            assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("000000006" + tenth));
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.parse("943 476 591"))
                .withMessageContaining("10 digits, and this has 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.parse("943 476 591O"))
                .withMessageContaining("digits only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.parse("٩٤٣٤٧٦٥٩١٩"))
                .withMessageContaining("digits only");
    }
}
