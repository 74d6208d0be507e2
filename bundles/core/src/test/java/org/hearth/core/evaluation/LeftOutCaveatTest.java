package org.hearth.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.junit.jupiter.api.Test;

class LeftOutCaveatTest {
    private static final ReportDocument REPORT =
            new ReportDocument("reach", "1.0.0", "Reach", "", List.of(new Block.Caveat("Made up.")), List.of());

    private static String said(int families) {
        return new LeftOutCaveat(families)
                .on(List.of(REPORT))
                .getFirst()
                .caveats()
                .getLast()
                .text();
    }

    @Test
    void saysNothingWhenNobodyIsLeftOut() {
        assertThat(new LeftOutCaveat(0).on(List.of(REPORT))).containsExactly(REPORT);
    }

    @Test
    void saysNoSmallNumber() {
        assertThat(said(1)).startsWith("Fewer than 5 families").isEqualTo(said(4));
    }

    @Test
    void saysLargerNumbersAboutSoThatNoFamilyCanBeToldFromThem() {
        assertThat(said(12)).startsWith("About 10 families").isEqualTo(said(11));
    }
}
