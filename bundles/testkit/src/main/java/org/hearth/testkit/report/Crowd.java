package org.hearth.testkit.report;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.hearth.api.report.Chart;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.testkit.check.Findings;

/** A report on a hundred thousand families takes neither all the memory nor all the time, and is no longer to read. */
public final class Crowd {
    /** How many families. */
    public static final int FAMILIES = 100_000;

    private static final long MOST_BYTES = 1L << 30;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_VALUES = 50_000;

    private Crowd() {}

    /** Looks at what one run takes, and at how much it writes. */
    public static void check(Specimen it, EvaluationData crowd, Findings findings) {
        long bytes = allocated();
        long begun = System.nanoTime();
        ReportDocument document = it.run(crowd);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        long used = allocated() - bytes;
        findings.require(
                used <= MOST_BYTES,
                "",
                "expected a report on " + FAMILIES + " families to take at most " + (MOST_BYTES >> 20)
                        + " MB of memory in all, but it took " + (used >> 20) + " MB; work on the columns, row by row");
        findings.require(
                took.compareTo(LONGEST) <= 0,
                "",
                "expected a report on " + FAMILIES + " families within " + LONGEST.toSeconds() + " s, but it took "
                        + took.toSeconds() + " s");
        long values = values(document);
        findings.require(
                values <= MOST_VALUES,
                "",
                "expected at most " + MOST_VALUES + " values, but the document has " + values
                        + "; it must not grow with the families");
        Numbers.sound(document, " with " + FAMILIES + " families", findings);
        Numbers.sums(document, " with " + FAMILIES + " families", findings);
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    private static long values(ReportDocument document) {
        long values = document.figures().size();
        values += document.tables().stream()
                .mapToLong(table -> (long) table.rows().size() * table.columns().size())
                .sum();
        for (Chart chart : document.charts()) {
            values += switch (chart) {
                case Chart.Distribution distribution ->
                    (long) distribution.series().size()
                            * distribution.categories().size();
                case Chart.FirstAgainstLast plot -> plot.points().size();
                case Chart.Trajectory trajectory -> trajectory.lines().size();
            };
        }
        return values;
    }
}
