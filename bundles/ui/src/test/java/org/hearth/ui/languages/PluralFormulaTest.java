package org.hearth.ui.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PluralFormulaTest {
    private static final String ARABIC =
            "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5";
    private static final String POLISH = "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)";

    @Test
    void arabicHasSixForms() {
        assertThat(forms(ARABIC, 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111))
                .containsExactly(0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4);
    }

    @Test
    void polishHasThreeForms() {
        assertThat(forms(POLISH, 1, 2, 4, 5, 12, 22, 25, 112)).containsExactly(0, 1, 1, 2, 2, 1, 2, 2);
    }

    @Test
    void aComparisonAloneIsNoughtOrOne() {
        assertThat(forms("n != 1", 0, 1, 2)).containsExactly(1, 0, 1);
        assertThat(forms("!(n == 1)", 0, 1, 2)).containsExactly(1, 0, 1);
    }

    @Test
    void whatIsNoFormulaIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluralFormula.of("n == 1 ? 0"))
                .withMessageContaining("n == 1 ? 0")
                .withMessageContaining("its end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluralFormula.of("n = 1"))
                .withMessageContaining("character 1");
        assertThatIllegalArgumentException().isThrownBy(() -> PluralFormula.of("n n"));
    }

    private static int[] forms(String formula, long... numbers) {
        PluralRule rule = PluralFormula.of(formula);
        return LongStream.of(numbers).mapToInt(rule::form).toArray();
    }
}
