package org.hearth.core.catalogue;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;

/** A report behind a guard. */
final class GuardedReport implements Report {
    private final Report report;
    private final ReportDescription description;
    private final Guard guard;
    private final Supplier<Duration> limit;

    /** @param description what the report says it is, asked once */
    GuardedReport(Report report, ReportDescription description, Guard guard, Supplier<Duration> limit) {
        this.report = report;
        this.description = description;
        this.guard = guard;
        this.limit = limit;
    }

    @Override
    public ReportDescription description() {
        return description;
    }

    @Override
    public ReportDocument run(EvaluationData data, ReportRequest request) {
        return guard.call(
                "writing",
                () -> report.run(data, request),
                limit.get(),
                IllegalArgumentException.class::isInstance,
                this::cannotBe);
    }

    private Optional<String> cannotBe(ReportDocument document) {
        return Optional.ofNullable(document.report())
                        .filter(description.id()::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("the document says that it is of the report '" + document.report() + "'");
    }
}
