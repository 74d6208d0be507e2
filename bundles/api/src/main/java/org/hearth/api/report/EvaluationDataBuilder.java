package org.hearth.api.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.VersionOrder;
import org.hearth.api.programme.Contact;

/** Collects rows, as they stream in, into {@link EvaluationData}. Not for use by several threads at once. */
public final class EvaluationDataBuilder {
    private final Ints referredOn = new Ints();
    private final Ints endedOn = new Ints();
    private final Ints imdDecile = new Ints();
    private final Ints firstContact = new Ints();

    private final Ints contactFamily = new Ints();
    private final Ints contactDay = new Ints();
    private final Ints contactIntervention = new Ints();
    private final Ints contactOutcome = new Ints();
    private final Ints contactMinutes = new Ints();
    private final Map<String, Integer> interventions = new LinkedHashMap<>();

    private final TreeMap<String, List<AssessmentRows>> instruments = new TreeMap<>();
    private final Map<InstrumentDefinition, AssessmentRows> known = new IdentityHashMap<>();

    /**
     * Adds a family. Each value may be {@link IntColumn#ABSENT}.
     *
     * @return the family's number
     */
    public int family(int referredOnDay, int endedOnDay, int decile) {
        referredOn.add(referredOnDay);
        endedOn.add(endedOnDay);
        imdDecile.add(decile);
        firstContact.add(IntColumn.ABSENT);
        return referredOn.size - 1;
    }

    /**
     * Adds a contact.
     *
     * @param minutes how long it took, or {@link IntColumn#ABSENT}
     */
    public void contact(int family, int day, String intervention, Contact.Outcome outcome, int minutes) {
        contactFamily.add(family);
        contactDay.add(day);
        contactIntervention.add(interventions.computeIfAbsent(intervention, id -> interventions.size()));
        contactOutcome.add(outcome.ordinal());
        contactMinutes.add(minutes);
        int first = firstContact.values[family];
        if (outcome == Contact.Outcome.ATTENDED && (first == IntColumn.ABSENT || day < first)) {
            firstContact.values[family] = day;
        }
    }

    /**
     * The rows of one instrument, to add to. Versions whose scores mean the same share their rows; the arrays that are added
     * have the lengths and the order of the definition given here.
     */
    public AssessmentRows instrument(InstrumentDefinition definition) {
        AssessmentRows before = known.get(definition);
        if (before != null) {
            return before;
        }
        List<AssessmentRows> versions = instruments.computeIfAbsent(definition.id(), id -> new ArrayList<>());
        AssessmentRows rows = versions.stream()
                .filter(candidate -> candidate.takes(definition))
                .findFirst()
                .orElseGet(() -> {
                    AssessmentRows fresh = new AssessmentRows(definition);
                    versions.add(fresh);
                    return fresh;
                });
        rows.alsoOf(definition);
        known.put(definition, rows);
        return rows;
    }

    /** What was collected. */
    public EvaluationData build() {
        List<EvaluationData.Assessments> tables = new ArrayList<>();
        instruments.values().forEach(versions -> tables.addAll(tables(versions)));
        tables.sort(Comparator.comparing(EvaluationData.Assessments::key));
        return new EvaluationData(
                new EvaluationData.Families(
                        referredOn.size,
                        referredOn.column(),
                        firstContact.column(),
                        endedOn.column(),
                        imdDecile.column()),
                new EvaluationData.Contacts(
                        contactFamily.size,
                        contactFamily.column(),
                        contactDay.column(),
                        contactIntervention.column(),
                        contactOutcome.column(),
                        contactMinutes.column(),
                        List.copyOf(interventions.keySet())),
                tables,
                List.of());
    }

    /** The tables of one instrument: that of the newest version bears its id, the others bear their own newest version. */
    private static List<EvaluationData.Assessments> tables(List<AssessmentRows> all) {
        List<AssessmentRows> newestLast = new ArrayList<>(all);
        if (newestLast.size() > 1) {
            newestLast.removeIf(rows -> rows.family.size == 0);
        }
        newestLast.sort(Comparator.comparing(rows -> rows.versions.last(), VersionOrder.OLDEST_FIRST));
        List<EvaluationData.Assessments> tables = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (AssessmentRows rows : newestLast.reversed()) {
            String id = rows.definition.id();
            String key = tables.isEmpty() ? id : id + "_v" + rows.versions.last();
            for (int twin = 2; !keys.add(key); twin++) {
                key = id + "_v" + rows.versions.last() + "-" + twin;
            }
            List<String> apart = newestLast.stream()
                    .filter(other -> other != rows)
                    .flatMap(other -> other.versions.stream())
                    .distinct()
                    .sorted(VersionOrder.OLDEST_FIRST)
                    .toList();
            tables.add(rows.build(key, apart));
        }
        return tables;
    }

    /** The assessments with one instrument, as they come in. */
    public static final class AssessmentRows {
        private final NavigableSet<String> versions = new TreeSet<>(VersionOrder.OLDEST_FIRST);
        private InstrumentDefinition definition;
        private final Ints family = new Ints();
        private final Ints person = new Ints();
        private final Ints rater = new Ints();
        private final Ints day = new Ints();
        private final Doubles[] scores;
        private final Doubles[] items;
        private boolean anyItems;

        AssessmentRows(InstrumentDefinition definition) {
            this.definition = definition;
            scores = columns(definition.scales().size());
            items = columns(definition.items().size());
        }

        /** Whether the scores of that version mean the same, in columns that come in the same order. */
        boolean takes(InstrumentDefinition other) {
            return definition.differencesFrom(other).isEmpty()
                    && definition.scales().stream()
                            .map(Scale::id)
                            .toList()
                            .equals(other.scales().stream().map(Scale::id).toList())
                    && definition.items().stream()
                            .map(Item::number)
                            .toList()
                            .equals(other.items().stream().map(Item::number).toList());
        }

        void alsoOf(InstrumentDefinition version) {
            if (versions.isEmpty() || VersionOrder.OLDEST_FIRST.compare(versions.last(), version.version()) <= 0) {
                definition = version;
            }
            versions.add(version.version());
        }

        private static Doubles[] columns(int count) {
            Doubles[] columns = new Doubles[count];
            Arrays.setAll(columns, i -> new Doubles());
            return columns;
        }

        /**
         * Adds an assessment.
         *
         * @param scaleScores one score for each scale in the definition's order, NaN where there is none; not kept
         * @param itemScores one answer for each item in the definition's order, NaN where there is none; an empty array when
         *     only scores are known; not kept
         * @throws IllegalArgumentException if an array has another length
         */
        public void add(
                int familyNumber,
                int personNumber,
                Rater by,
                int dayNumber,
                double[] scaleScores,
                double[] itemScores) {
            if (scaleScores.length != scores.length || (itemScores.length != 0 && itemScores.length != items.length)) {
                throw new IllegalArgumentException("expected " + scores.length + " scores and " + items.length
                        + " or no items, but found " + scaleScores.length + " and " + itemScores.length);
            }
            family.add(familyNumber);
            person.add(personNumber);
            rater.add(by.ordinal());
            day.add(dayNumber);
            for (int i = 0; i < scores.length; i++) {
                scores[i].add(scaleScores[i]);
            }
            anyItems |= itemScores.length > 0;
            for (int i = 0; i < items.length; i++) {
                items[i].add(itemScores.length == 0 ? Double.NaN : itemScores[i]);
            }
        }

        EvaluationData.Assessments build(String key, List<String> apart) {
            Map<String, DoubleColumn> byScale = new HashMap<>();
            Map<Integer, DoubleColumn> byItem = new HashMap<>();
            int i = 0;
            for (Scale scale : definition.scales()) {
                byScale.put(scale.id(), scores[i++].column());
            }
            i = 0;
            for (Item item : definition.items()) {
                if (anyItems) {
                    byItem.put(item.number(), items[i++].column());
                }
            }
            return new EvaluationData.Assessments(
                    key,
                    definition,
                    List.copyOf(versions),
                    apart,
                    family.size,
                    family.column(),
                    person.column(),
                    rater.column(),
                    day.column(),
                    byScale,
                    byItem);
        }
    }

    private static final class Ints {
        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        IntColumn column() {
            return IntColumn.of(values, size);
        }
    }

    private static final class Doubles {
        private double[] values = new double[64];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        DoubleColumn column() {
            return DoubleColumn.of(values, size);
        }
    }
}
