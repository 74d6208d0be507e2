package org.hearth.api.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
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
    private final Ints contactGroup = new Ints();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, Integer> interventions = new LinkedHashMap<>();

    private final AssessmentTables instruments = new AssessmentTables();
    private int leftOut;

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
        return referredOn.size() - 1;
    }

    /**
     * Adds a contact with one family.
     *
     * @param minutes how long it took, or {@link IntColumn#ABSENT}
     */
    public void contact(int family, int day, String intervention, Contact.Outcome outcome, int minutes) {
        contact(family, day, intervention, outcome, minutes, "");
    }

    /**
     * Adds a contact.
     *
     * @param minutes how long it took, or {@link IntColumn#ABSENT}
     * @param group any key of the group whose session it was, unique among groups; empty if it was none
     */
    public void contact(int family, int day, String intervention, Contact.Outcome outcome, int minutes, String group) {
        contactGroup.add(group.isEmpty() ? IntColumn.ABSENT : groups.computeIfAbsent(group, key -> groups.size()));
        contactFamily.add(family);
        contactDay.add(day);
        contactIntervention.add(interventions.computeIfAbsent(intervention, id -> interventions.size()));
        contactOutcome.add(outcome.ordinal());
        contactMinutes.add(minutes);
        int first = firstContact.get(family);
        if (outcome == Contact.Outcome.ATTENDED && (first == IntColumn.ABSENT || day < first)) {
            firstContact.set(family, day);
        }
    }

    /**
     * The rows of one instrument, to add to. Versions whose scores mean the same share their rows; the arrays that are added
     * have the lengths and the order of the definition given here.
     */
    public AssessmentRows instrument(InstrumentDefinition definition) {
        return instruments.of(definition);
    }

    /** Says how many families are left out because they do not want to be evaluated. */
    public void leftOut(int howMany) {
        leftOut = howMany;
    }

    /** What was collected. */
    public EvaluationData build() {
        return new EvaluationData(
                new EvaluationData.Families(
                        referredOn.size(),
                        referredOn.column(),
                        firstContact.column(),
                        endedOn.column(),
                        imdDecile.column()),
                new EvaluationData.Contacts(
                        contactFamily.size(),
                        contactFamily.column(),
                        contactDay.column(),
                        contactIntervention.column(),
                        contactOutcome.column(),
                        contactMinutes.column(),
                        List.copyOf(interventions.keySet()),
                        contactGroup.column()),
                instruments.build(),
                List.of(),
                leftOut);
    }

    /** The assessments with one version of an instrument, as they come in. */
    public static final class AssessmentRows {
        private final AssessmentColumns columns;
        private final int scales;
        private final int items;
        private final int[] scalePlaces;
        private final int[] itemPlaces;

        AssessmentRows(InstrumentDefinition version, AssessmentColumns columns) {
            this.columns = columns;
            scales = version.scales().size();
            items = version.items().size();
            scalePlaces = columns.placesOfScales(version);
            itemPlaces = columns.placesOfItems(version);
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
            if (scaleScores.length != scales || (itemScores.length != 0 && itemScores.length != items)) {
                throw new IllegalArgumentException("expected " + scales + " scores and " + items
                        + " or no items, but found " + scaleScores.length + " and " + itemScores.length);
            }
            columns.add(familyNumber, personNumber, by, dayNumber);
            columns.addScores(scaleScores, scalePlaces);
            columns.addItems(itemScores, itemPlaces);
        }
    }
}
