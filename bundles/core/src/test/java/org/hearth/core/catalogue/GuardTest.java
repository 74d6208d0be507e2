package org.hearth.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hearth.api.casework.PluginFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GuardTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final AtomicInteger told = new AtomicInteger();
    private final CallThreads threads = new CallThreads();
    private final Guard guard = new Guard(
            "The report \"Change\"", new Source("change.jar", "change.jar in deploy"), threads, told::incrementAndGet);

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void passesAnAnswerOn() {
        assertThat(call(() -> 7)).isEqualTo(7);
        assertThat(guard.problem()).isEmpty();
        assertThat(told).hasValue(0);
    }

    @Test
    void turnsWhateverIsThrownIntoWordsThatNameThePlugin() {
        assertThatThrownBy(() -> call(() -> {
                    throw new NoClassDefFoundError("org/example/Table");
                }))
                .isInstanceOf(PluginFailed.class)
                .hasMessage("The report \"Change\" failed while writing: NoClassDefFoundError, org/example/Table."
                        + " Nothing was kept. Tell whoever made it, and remove change.jar in deploy or put another"
                        + " version in its place.");
        assertThat(guard.problem())
                .hasValueSatisfying(problem -> assertThat(problem)
                        .hasToString("change.jar: it failed while writing: NoClassDefFoundError, org/example/Table;"
                                + " tell whoever made it, and remove it or put another version in its place"));
    }

    @Test
    void survivesCodeThatCallsItselfForEver() {
        assertThatThrownBy(() -> call(GuardTest::forEverDeeper))
                .isInstanceOf(PluginFailed.class)
                .hasMessageContaining("StackOverflowError");
        assertThat(call(() -> 7)).as("the next call is not harmed").isEqualTo(7);
    }

    @Test
    void leavesTheWholeMachinesTroubleAlone() {
        assertThatThrownBy(() -> call(() -> {
                    throw new OutOfMemoryError("made up");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(guard.problem()).isEmpty();
    }

    @Test
    void passesOnWhatTheContractLetsThePluginThrow() {
        assertThatThrownBy(() -> call(() -> {
                    throw new IllegalArgumentException("expected a date");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a date");
        assertThat(guard.problem()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // a plug-in without these annotations can answer null
    void doesNotPassNothingOn() {
        assertThatThrownBy(() -> call(() -> null)).hasMessageContaining("answered nothing while writing");
    }

    @Test
    void doesNotPassOnWhatCannotBe() {
        assertThatThrownBy(() -> guard.call(
                        "writing", () -> -1, LONG, failure -> false, answer -> Optional.of("it is below nought")))
                .hasMessageContaining("answered what cannot be while writing: it is below nought");
    }

    @Test
    void tellsOnceWhatFailsOnEveryRow() {
        for (int row = 0; row < 5; row++) {
            assertThatThrownBy(() -> call(() -> {
                        throw new IllegalStateException("table");
                    }))
                    .isInstanceOf(PluginFailed.class);
        }

        assertThat(told).hasValue(1);
    }

    @Test
    void keepsTheProblemWhenALaterCallGoesWell() {
        assertThatThrownBy(() -> call(() -> {
                    throw new IllegalStateException("table");
                }))
                .isInstanceOf(PluginFailed.class);

        assertThat(call(() -> 7)).isEqualTo(7);
        assertThat(guard.problem()).isPresent();
    }

    @Test
    void cutsOffWhatDoesNotReturnAndInterruptsIt() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatThrownBy(() -> guard.call(
                        "writing",
                        () -> {
                            waitFor(new CountDownLatch(1));
                            interrupted.countDown();
                            return 7;
                        },
                        Duration.ofSeconds(1),
                        failure -> false,
                        answer -> Optional.empty()))
                .isInstanceOf(PluginFailed.class)
                .hasMessageContaining("The report \"Change\" was cut off after 1 second while writing");
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void doesNotStartItAgainWhileItHasNotStopped() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        assertThatThrownBy(() -> guard.call(
                        "writing",
                        () -> {
                            deafTo(mayEnd);
                            ended.countDown();
                            return 7;
                        },
                        SHORT,
                        failure -> false,
                        answer -> Optional.empty()))
                .isInstanceOf(PluginFailed.class);

        assertThatThrownBy(() -> call(() -> 8))
                .hasMessage("The report \"Change\" was cut off and has not stopped since, so it is not started again."
                        + " Remove change.jar in deploy, or put another version in its place, or start Hearth again.");

        mayEnd.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(onceItHasStopped()).isEqualTo(8);
    }

    private int onceItHasStopped() {
        while (true) {
            try {
                return call(() -> 8);
            } catch (PluginFailed notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deafTo(CountDownLatch mayEnd) {
        while (mayEnd.getCount() > 0) {
            try {
                mayEnd.await();
            } catch (InterruptedException notListening) {
                // as a loop that nobody can interrupt
            }
        }
    }

    private int call(Supplier<Integer> code) {
        return guard.call(
                "writing", code, LONG, IllegalArgumentException.class::isInstance, answer -> Optional.empty());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int forEverDeeper() {
        return forEverDeeper() + 1;
    }
}
