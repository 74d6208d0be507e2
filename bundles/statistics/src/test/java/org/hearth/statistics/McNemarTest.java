package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: R 4.2, {@code binom.test(b, b + c)$p.value}. */
class McNemarTest {

    @ParameterizedTest
    @CsvSource({
        // the changed approvals of a prime minister in Agresti 1990, the example of R's mcnemar.test
        "150, 86, 3.71593613957143e-05",
        "5, 15, 0.041389465332031285",
        "15, 5, 0.041389465332031285",
        "0, 6, 0.03125",
        "1, 5, 0.21875",
        "3, 3, 1",
        "1, 0, 1",
        "499000, 501000, 0.045608299865382104"
    })
    void itAgreesWithTheBinomialTest(long onlyFirst, long onlyLast, double p) {
        McNemar test = McNemar.exact(onlyFirst, onlyLast);
        assertClose(test.p(), p);
        assertThat(test.onlyFirst()).isEqualTo(onlyFirst);
        assertThat(test.onlyLast()).isEqualTo(onlyLast);
    }

    @Test
    void withoutAnyChangeThePValueIsOne() {
        assertThat(McNemar.exact(0, 0).p()).isEqualTo(1);
    }

    @Test
    void countsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> McNemar.exact(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> McNemar.exact(3, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> McNemar.exact(Integer.MAX_VALUE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> McNemar.exact(Long.MAX_VALUE, Long.MAX_VALUE));
    }
}
