package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final MovingClock clock = new MovingClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void letsAFewSlipsPassAndThenMakesEachAttemptWaitLonger() {
        fail("wren", SignInThrottle.FREE_ATTEMPTS - 1);
        assertThat(throttle.waiting("wren")).isEmpty();

        fail("wren", 1);
        assertThat(throttle.waiting("wren")).contains(Duration.ofSeconds(1));
        clock.goOn(Duration.ofSeconds(1));
        assertThat(throttle.waiting("wren")).isEmpty();

        fail("wren", 1);
        assertThat(throttle.waiting("wren")).contains(Duration.ofSeconds(2));
    }

    @Test
    void locksNobodyOut() {
        fail("wren", 90);
        assertThat(throttle.waiting("wren")).contains(SignInThrottle.LONGEST_WAIT);
        clock.goOn(SignInThrottle.LONGEST_WAIT);
        assertThat(throttle.waiting("wren")).isEmpty();
        assertThat(throttle.waiting("rowan")).isEmpty();
    }

    @Test
    void forgetsAfterAWhileAndAfterASuccess() {
        fail("wren", 20);
        clock.goOn(SignInThrottle.FORGOTTEN_AFTER.plusSeconds(1));
        fail("wren", 1);
        assertThat(throttle.waiting("wren")).isEmpty();

        fail("rowan", 20);
        throttle.succeeded("rowan");
        assertThat(throttle.waiting("rowan")).isEmpty();
    }

    @Test
    void limitsGuessingOverAllNamesButSparesColleaguesWhoWereHere() {
        throttle.succeeded("wren");
        for (int i = 0; i < SignInThrottle.ALL_NAMES_PER_MINUTE; i++) {
            throttle.failed("name" + i);
        }

        assertThat(throttle.waiting("another")).contains(Duration.ofMinutes(1));
        assertThat(throttle.waiting("wren")).isEmpty();
        clock.goOn(Duration.ofMinutes(1));
        assertThat(throttle.waiting("another")).isEmpty();
    }

    private void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username);
        }
    }
}
