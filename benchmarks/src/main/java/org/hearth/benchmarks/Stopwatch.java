package org.hearth.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Measures how long one question takes when so many people ask it at once.
 *
 * @param people how many ask at the same time
 * @param times how often each of them asks, unless that takes too long
 * @param seconds after so many nobody asks again
 * @param server the processor time that a database server of its own has used so far
 */
record Stopwatch(int people, int times, int seconds, Supplier<Duration> server) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * How long it took.
     *
     * @param p50 half of all answers came within so many milliseconds
     * @param p95 of a hundred answers, ninety-five came within so many milliseconds
     * @param most milliseconds of the slowest answer
     * @param processor milliseconds of processor time for each answer, here and on the database server: they do not depend on
     *     what else the machine does
     */
    record Took(double p50, double p95, double most, double processor) {}

    Took time(IntConsumer question) throws InterruptedException, ExecutionException {
        Duration before = server.get();
        List<Future<long[]>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                int from = i * times;
                all.add(threads.submit(() -> ask(question, from)));
            }
        }
        List<Long> nanos = new ArrayList<>();
        double processor = server.get().minus(before).toNanos() / 1e6;
        for (Future<long[]> one : all) {
            long[] answers = one.get();
            Arrays.stream(answers).limit(answers.length - 1L).forEach(nanos::add);
            processor += answers[answers.length - 1] / 1e6;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Took(millis(sorted, 0.5), millis(sorted, 0.95), millis(sorted, 1), processor / sorted.size());
    }

    /** The nanoseconds of each answer, and at the end the processor time of all. */
    private long[] ask(IntConsumer question, int from) {
        long[] nanos = new long[times + 1];
        long processor = THREADS.getCurrentThreadCpuTime();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int asked = 0;
        while (asked < times && System.nanoTime() < end) {
            long start = System.nanoTime();
            question.accept(from + asked);
            nanos[asked++] = System.nanoTime() - start;
        }
        nanos[asked] = THREADS.getCurrentThreadCpuTime() - processor;
        return Arrays.copyOf(nanos, asked + 1);
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }
}
