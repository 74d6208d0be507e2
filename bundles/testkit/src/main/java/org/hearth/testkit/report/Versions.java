package org.hearth.testkit.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;
import org.hearth.testkit.check.Findings;

/**
 * Versions of an instrument whose scores mean different things are not mixed, and a report says which versions it speaks of.
 * A report that says nothing of instruments has nothing to keep here.
 */
public final class Versions {
    private Versions() {}

    /**
     * Looks at an instrument of two versions.
     *
     * @param both data of both versions
     * @param newest the same families, of whom only those with the newest version were assessed
     */
    public static void apart(Specimen it, EvaluationData both, EvaluationData newest, Findings findings) {
        String key = newest.instruments().getFirst().key();
        ReportDocument mixed = it.run(both);
        Map<String, Value> people = people(mixed, key);
        people(it.run(newest), key)
                .forEach((figure, alone) -> findings.require(
                        alone.equals(people.get(figure)),
                        "figures." + figure,
                        "expected " + alone + ", as without the version that is scored differently, but found "
                                + people.get(figure) + "; such versions have tables of their own, so keep them apart"));
        named(mixed, both, key, findings);
    }

    /**
     * Looks at an instrument of two versions whose scores mean the same.
     *
     * @param pooled data of both versions
     */
    public static void pooled(Specimen it, EvaluationData pooled, Findings findings) {
        named(it.run(pooled), pooled, pooled.instruments().getFirst().key(), findings);
    }

    private static void named(ReportDocument document, EvaluationData data, String key, Findings findings) {
        if (document.figures().stream().noneMatch(figure -> figure.key().startsWith(key + "."))) {
            return;
        }
        String words = Words.of(document).stream().map(Words::text).collect(Collectors.joining("\n"));
        for (EvaluationData.Assessments table : data.instruments()) {
            for (String version : table.versions()) {
                findings.require(
                        words.contains(version),
                        "",
                        "expected to read of " + table.instrument().title() + " " + version
                                + ", because it was recorded in several versions, but no words name it; say which versions"
                                + " were pooled and which were kept apart");
            }
        }
    }

    private static Map<String, Value> people(ReportDocument document, String key) {
        return document.figures().stream()
                .filter(figure -> figure.key().startsWith(key + "."))
                .filter(figure -> figure.value() instanceof Value.Count || figure.value() instanceof Value.Share)
                .collect(Collectors.toMap(Figure::key, Figure::value, (one, other) -> one, TreeMap::new));
    }
}
