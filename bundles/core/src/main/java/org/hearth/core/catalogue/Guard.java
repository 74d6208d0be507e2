package org.hearth.core.catalogue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between one plug-in's code and everybody else: what it throws becomes {@link PluginFailed} in words for people, what
 * never returns is cut off, and what cannot be is not passed on. From its first failure on it has a problem to show.
 */
final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final String name;
    private final Source source;
    private final Executor threads;
    private final Runnable changed;
    private final AtomicInteger notStopped = new AtomicInteger();
    private volatile @Nullable Problem problem;

    /**
     * @param name what people call the plug-in, such as <em>The report "Change"</em>
     * @param source where it came from
     * @param threads where its code runs
     * @param changed called when it has a problem that it did not have before
     */
    Guard(String name, Source source, Executor threads, Runnable changed) {
        this.name = name;
        this.source = source;
        this.threads = threads;
        this.changed = changed;
    }

    /** What is wrong with the plug-in since it failed; empty as long as it did not. */
    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * Runs the plug-in's code.
     *
     * @param what what it was asked to do, such as <em>scoring</em>
     * @param code the call
     * @param limit how long it may take
     * @param allowed what it may throw by its contract
     * @param impossible why an answer cannot be, in words that follow <em>it answered</em>; empty if it can
     * @throws PluginFailed if it failed, took too long or answered what cannot be
     */
    <T> T call(
            String what,
            Supplier<T> code,
            Duration limit,
            Predicate<Throwable> allowed,
            Function<T, Optional<String>> impossible) {
        if (notStopped.get() > 0) {
            throw new PluginFailed(
                    "{0} was cut off and has not stopped since, so it is not started again. Remove {1}, or put"
                            + " another version in its place, or start Hearth again.",
                    name, source.origin());
        }
        Progress progress = new Progress();
        Call<T> call = new Call<>(code, progress::end);
        try {
            threads.execute(call);
            if (!call.await(limit)) {
                progress.giveUp();
                throw cutOff(what, limit, call.interrupt());
            }
        } catch (InterruptedException e) {
            progress.giveUp();
            call.interrupt();
            Thread.currentThread().interrupt();
            throw new PluginFailed(name + " was interrupted while " + what + "; nothing was kept. Try again.", e);
        } catch (RejectedExecutionException stopping) {
            throw new PluginFailed("Hearth is stopping, so " + name + " is not started any more.", stopping);
        }
        return checked(what, call, allowed, impossible);
    }

    private <T> T checked(
            String what, Call<T> call, Predicate<Throwable> allowed, Function<T, Optional<String>> impossible) {
        Throwable failure = call.failure();
        if (failure instanceof OutOfMemoryError error) {
            throw error; // the whole machine's trouble, not the plug-in's alone
        }
        if (failure instanceof RuntimeException documented && allowed.test(documented)) {
            throw documented;
        }
        if (failure != null) {
            throw failed("failed while " + what + ": " + Said.by(failure), failure);
        }
        T answer = call.answer();
        if (answer == null) {
            throw failed("answered nothing while " + what, null);
        }
        Optional<String> cannotBe = impossible.apply(answer);
        if (cannotBe.isPresent()) {
            throw failed("answered what cannot be while " + what + ": " + cannotBe.get(), null);
        }
        return answer;
    }

    private PluginFailed cutOff(String what, Duration limit, StackTraceElement[] where) {
        Throwable there = new IllegalStateException("it was here when it was cut off");
        there.setStackTrace(where);
        return failed(
                "was cut off after " + limit.toSeconds() + (limit.toSeconds() == 1 ? " second" : " seconds") + " while "
                        + what,
                there);
    }

    private PluginFailed failed(String how, @Nullable Throwable cause) {
        String message = "it " + how + "; tell whoever made it, and remove it or put another version in its place";
        Problem now = new Problem(source.name(), 0, "", message);
        // a plug-in that fails on every row of a file is named once
        if (!now.equals(problem)) {
            problem = now;
            LOG.error("{} {}", name, how, cause);
            changed.run();
        }
        String words = name + " " + how + ". Nothing was kept. Tell whoever made it, and remove " + source.origin()
                + " or put another version in its place.";
        return cause == null ? new PluginFailed(words) : new PluginFailed(words, cause);
    }

    /** Whether one call's code has ended, and whether anybody still waits for it. */
    private final class Progress {
        private boolean ended;
        private boolean givenUp;

        synchronized void end() {
            ended = true;
            if (givenUp) {
                notStopped.decrementAndGet();
                LOG.warn("{} has stopped now", name);
            }
        }

        synchronized void giveUp() {
            if (!ended) {
                givenUp = true;
                notStopped.incrementAndGet();
            }
        }
    }
}
