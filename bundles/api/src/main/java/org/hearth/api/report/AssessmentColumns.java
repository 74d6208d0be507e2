package org.hearth.api.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.VersionOrder;

/** The assessments with those versions of an instrument whose scores mean the same, column by column, as they come in. */
final class AssessmentColumns {
    private final NavigableSet<String> versions = new TreeSet<>(VersionOrder.OLDEST_FIRST);
    private final List<String> scaleIds;
    private final List<Integer> itemNumbers;
    private final Ints family = new Ints();
    private final Ints person = new Ints();
    private final Ints rater = new Ints();
    private final Ints day = new Ints();
    private final Doubles[] scores;
    private final Doubles[] items;
    private InstrumentDefinition definition;
    private boolean anyItems;

    AssessmentColumns(InstrumentDefinition first) {
        definition = first;
        scaleIds = first.scales().stream().map(Scale::id).toList();
        itemNumbers = first.items().stream().map(Item::number).toList();
        scores = columns(scaleIds.size());
        items = columns(itemNumbers.size());
    }

    private static Doubles[] columns(int count) {
        Doubles[] columns = new Doubles[count];
        Arrays.setAll(columns, i -> new Doubles());
        return columns;
    }

    /** Whether the scores of that version mean the same. */
    boolean takes(InstrumentDefinition version) {
        return definition.differencesFrom(version).isEmpty();
    }

    /** Takes a version in; the newest one is the definition of them all, and of two with one version the later. */
    void alsoOf(InstrumentDefinition version) {
        if (versions.isEmpty() || VersionOrder.OLDEST_FIRST.compare(versions.last(), version.version()) <= 0) {
            definition = version;
        }
        versions.add(version.version());
    }

    InstrumentDefinition definition() {
        return definition;
    }

    NavigableSet<String> versions() {
        return versions;
    }

    boolean isEmpty() {
        return family.size() == 0;
    }

    /** For each scale of a version, in its own order, the column. */
    int[] placesOfScales(InstrumentDefinition version) {
        return version.scales().stream()
                .mapToInt(scale -> scaleIds.indexOf(scale.id()))
                .toArray();
    }

    /** For each item of a version, in its own order, the column. */
    int[] placesOfItems(InstrumentDefinition version) {
        return version.items().stream()
                .mapToInt(item -> itemNumbers.indexOf(item.number()))
                .toArray();
    }

    void add(int familyNumber, int personNumber, Rater by, int dayNumber) {
        family.add(familyNumber);
        person.add(personNumber);
        rater.add(by.ordinal());
        day.add(dayNumber);
    }

    void addScores(double[] values, int[] places) {
        for (int i = 0; i < values.length; i++) {
            scores[places[i]].add(values[i]);
        }
    }

    /** Adds answers; none at all when the array is empty. */
    void addItems(double[] values, int[] places) {
        anyItems |= values.length > 0;
        for (int i = 0; i < places.length; i++) {
            items[places[i]].add(values.length == 0 ? Double.NaN : values[i]);
        }
    }

    EvaluationData.Assessments build(String key, List<String> apart) {
        Map<String, DoubleColumn> byScale = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            byScale.put(scaleIds.get(i), scores[i].column());
        }
        Map<Integer, DoubleColumn> byItem = new HashMap<>();
        for (int i = 0; anyItems && i < items.length; i++) {
            byItem.put(itemNumbers.get(i), items[i].column());
        }
        return new EvaluationData.Assessments(
                key,
                definition,
                List.copyOf(versions),
                apart,
                family.size(),
                family.column(),
                person.column(),
                rater.column(),
                day.column(),
                byScale,
                byItem);
    }
}
