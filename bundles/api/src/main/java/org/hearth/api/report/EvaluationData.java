package org.hearth.api.report;

import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.programme.UnitCost;

/**
 * What a programme recorded, column by column, without a name in it. Days are counted from 1970-01-01.
 *
 * <p>Made with {@link EvaluationDataBuilder}. Families and persons are numbered from 0 within the data.
 *
 * @param families one row for each family
 * @param contacts one row for each contact
 * @param instruments one table for each instrument that occurs, in the order of their keys; versions that cannot be mixed
 *     have tables of their own
 * @param unitCosts what things cost the programme; empty when nothing is known
 * @param leftOut how many families are not in these data because they do not want to be evaluated
 */
public record EvaluationData(
        Families families, Contacts contacts, List<Assessments> instruments, List<UnitCost> unitCosts, int leftOut) {
    public EvaluationData {
        instruments = List.copyOf(instruments);
        unitCosts = List.copyOf(unitCosts);
    }

    /** Data of which no family is left out. */
    public EvaluationData(
            Families families, Contacts contacts, List<Assessments> instruments, List<UnitCost> unitCosts) {
        this(families, contacts, instruments, unitCosts, 0);
    }

    /** The same data with other unit costs. */
    public EvaluationData with(List<UnitCost> costs) {
        return new EvaluationData(families, contacts, instruments, costs, leftOut);
    }

    /**
     * The families.
     *
     * @param size how many
     * @param referredOn day of referral
     * @param firstContact day of the first attended contact
     * @param endedOn day on which support was said to have ended
     * @param imdDecile deprivation decile, 1 is most deprived
     */
    public record Families(
            int size, IntColumn referredOn, IntColumn firstContact, IntColumn endedOn, IntColumn imdDecile) {}

    /**
     * The contacts.
     *
     * @param size how many
     * @param family the family's number
     * @param day the day
     * @param intervention index into {@code interventions}
     * @param outcome ordinal of {@link org.hearth.api.programme.Contact.Outcome}
     * @param minutes how long it took
     * @param interventions ids of the intervention types that occur
     * @param group the number of the group whose session it was; absent for a contact with one family
     */
    public record Contacts(
            int size,
            IntColumn family,
            IntColumn day,
            IntColumn intervention,
            IntColumn outcome,
            IntColumn minutes,
            List<String> interventions,
            IntColumn group) {
        public Contacts {
            interventions = List.copyOf(interventions);
        }

        /** Contacts of which none was a session of a group. */
        public Contacts(
                int size,
                IntColumn family,
                IntColumn day,
                IntColumn intervention,
                IntColumn outcome,
                IntColumn minutes,
                List<String> interventions) {
            this(size, family, day, intervention, outcome, minutes, interventions, IntColumn.absent(size));
        }
    }

    /**
     * The assessments with one instrument, in no particular order. Versions are pooled when their items and scales are the
     * same, so that their scores mean the same; others have a table of their own.
     *
     * @param key what the keys of figures begin with: the instrument's id, or for versions that cannot be mixed with the
     *     newest one {@code <id>_v<version>}, such as {@code mood_v1.0.0}
     * @param instrument the definition of the newest version in this table
     * @param versions the versions that were pooled here, the oldest first
     * @param apart the versions of this instrument that are not in this table because their items or scales differ, the
     *     oldest first
     * @param size how many
     * @param family the family's number
     * @param person the person's number, unique over all families
     * @param rater ordinal of {@link org.hearth.api.instrument.Rater}
     * @param day the day
     * @param scores for each scale of the definition, by id, the scores; absent where not scorable or not given
     * @param items for each item of the definition, by number, the answers' scores; empty when no items were given at all
     */
    public record Assessments(
            String key,
            InstrumentDefinition instrument,
            List<String> versions,
            List<String> apart,
            int size,
            IntColumn family,
            IntColumn person,
            IntColumn rater,
            IntColumn day,
            Map<String, DoubleColumn> scores,
            Map<Integer, DoubleColumn> items) {
        public Assessments {
            versions = List.copyOf(versions);
            apart = List.copyOf(apart);
            scores = Map.copyOf(scores);
            items = Map.copyOf(items);
        }
    }
}
