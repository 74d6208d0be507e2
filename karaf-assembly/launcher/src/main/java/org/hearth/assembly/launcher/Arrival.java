package org.hearth.assembly.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for what a process that has just been started is to bring about. */
final class Arrival {
    private static final int BETWEEN_LOOKS_MILLIS = 40;

    private final Installation installation;
    private final ProcessHandle process;
    private final Duration patience;

    Arrival(Installation installation, ProcessHandle process) {
        this.installation = installation;
        this.process = process;
        patience = Duration.ofSeconds(Long.parseLong(
                Optional.ofNullable(System.getenv("HEARTH_START_SECONDS")).orElse("120")));
    }

    /**
     * Returns when that is so.
     *
     * @param otherwise what to say when it has not become so, such as "its page did not answer"
     */
    void await(BooleanSupplier arrived, String otherwise) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!arrived.getAsBoolean()) {
            if (endedWithin(process, BETWEEN_LOOKS_MILLIS)) {
                throw new Refusal(Status.FAILED, "Hearth ended while it was starting. " + whereToLook());
            }
            if (System.nanoTime() > end) {
                throw new Refusal(
                        Status.FAILED,
                        "Hearth is running, but " + otherwise + " within " + patience.toSeconds() + " seconds. "
                                + whereToLook());
            }
        }
    }

    static boolean endedWithin(ProcessHandle process, long millis) throws InterruptedException {
        try {
            process.onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String whereToLook() {
        return Files.exists(installation.log())
                ? "The reason is in " + installation.log() + " or " + installation.consoleLog() + "."
                : "The reason is in " + installation.consoleLog() + ".";
    }
}
