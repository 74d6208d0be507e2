package org.hearth.core.evaluation;

import java.lang.ref.SoftReference;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.store.Store;
import org.jspecify.annotations.Nullable;

/** The programme's own data for reports, read anew only when something changed, and forgotten when memory is short. */
final class CachedData {

    private record Version(long number, EvaluationData data) {}

    private final Store store;
    private SoftReference<Version> latest = new SoftReference<>(null);

    CachedData(Store store) {
        this.store = store;
    }

    /** The data as it is now; those who ask at the same time wait for one reading. */
    synchronized EvaluationData get() {
        // the number first: what is written while we read makes the next one read again
        long number = store.dataVersion();
        @Nullable Version kept = latest.get();
        if (kept != null && kept.number() == number) {
            return kept.data();
        }
        EvaluationData data = store.read(records -> {
            EvaluationDataBuilder builder = new EvaluationDataBuilder();
            records.stream(builder);
            return builder.build();
        });
        latest = new SoftReference<>(new Version(number, data));
        return data;
    }
}
