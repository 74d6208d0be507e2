package org.hearth.ui.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleTimeTest {
    @Test
    void anHourPassesWhereNothingIsConfigured() {
        assertThat(IdleTime.usual().get()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theConfiguredMinutesAreTaken() {
        assertThat(new IdleTime(15).get()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void nonsenseLeavesNoRecordOpenForEver() {
        assertThat(new IdleTime(0).get()).isEqualTo(Duration.ofHours(1));
        assertThat(new IdleTime(-1).get()).isEqualTo(Duration.ofHours(1));
        assertThat(new IdleTime(100_000).get()).isEqualTo(Duration.ofHours(1));
    }
}
