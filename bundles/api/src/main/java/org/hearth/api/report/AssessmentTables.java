package org.hearth.api.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.VersionOrder;

/** The tables of all instruments as they come in: versions whose scores mean the same share one, the others have their own. */
final class AssessmentTables {
    private final TreeMap<String, List<AssessmentColumns>> byInstrument = new TreeMap<>();
    private final Map<InstrumentDefinition, EvaluationDataBuilder.AssessmentRows> known = new IdentityHashMap<>();

    EvaluationDataBuilder.AssessmentRows of(InstrumentDefinition version) {
        return known.computeIfAbsent(version, fresh -> {
            List<AssessmentColumns> tables = byInstrument.computeIfAbsent(fresh.id(), id -> new ArrayList<>());
            AssessmentColumns columns = tables.stream()
                    .filter(table -> table.takes(fresh))
                    .findFirst()
                    .orElseGet(() -> {
                        tables.add(new AssessmentColumns(fresh));
                        return tables.getLast();
                    });
            columns.alsoOf(fresh);
            return new EvaluationDataBuilder.AssessmentRows(fresh, columns);
        });
    }

    List<EvaluationData.Assessments> build() {
        List<EvaluationData.Assessments> tables = new ArrayList<>();
        byInstrument.values().forEach(versions -> tables.addAll(build(versions)));
        tables.sort(Comparator.comparing(EvaluationData.Assessments::key));
        return List.copyOf(tables);
    }

    /** The table of the newest version that was answered bears the instrument's id, the others bear their own newest version. */
    private static List<EvaluationData.Assessments> build(List<AssessmentColumns> all) {
        List<AssessmentColumns> newestLast = new ArrayList<>(all);
        newestLast.sort(Comparator.comparing(table -> table.versions().last(), VersionOrder.OLDEST_FIRST));
        AssessmentColumns newest = newestLast.getLast();
        newestLast.removeIf(AssessmentColumns::isEmpty);
        if (newestLast.isEmpty()) {
            newestLast.add(newest);
        }
        List<EvaluationData.Assessments> tables = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (AssessmentColumns table : newestLast.reversed()) {
            String id = table.definition().id();
            String versioned = id + "_v" + table.versions().last();
            String key = tables.isEmpty() ? id : versioned;
            for (int twin = 2; !keys.add(key); twin++) {
                key = versioned + "-" + twin;
            }
            tables.add(table.build(key, apart(table, newestLast)));
        }
        return tables;
    }

    private static List<String> apart(AssessmentColumns table, List<AssessmentColumns> all) {
        return all.stream()
                .filter(other -> other != table)
                .flatMap(other -> other.versions().stream())
                .distinct()
                .sorted(VersionOrder.OLDEST_FIRST)
                .toList();
    }
}
