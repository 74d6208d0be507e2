package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/**
 * A training or consultation for people who work with families. No family is part of it.
 *
 * @param id its identity
 * @param version how often it was changed; 0 before it is kept
 * @param intervention the intervention type's id
 * @param interventionTitle its title when it was recorded
 * @param on the day
 * @param minutes how long it took
 * @param people how many came
 * @param organisations from which kinds of organisation
 * @param topic what it was about, without the name of anybody
 * @param worker who gave it
 * @param answers what the intervention type asks: label of the field to answer
 * @param evaluation what those who came thought of it
 */
@LeafKind("workforce-session")
public record WorkforceSession(
        UUID id,
        long version,
        String intervention,
        String interventionTitle,
        LocalDate on,
        int minutes,
        int people,
        Set<Organisation> organisations,
        String topic,
        String worker,
        Map<String, String> answers,
        Evaluation evaluation)
        implements Leaf<WorkforceSession> {

    public WorkforceSession {
        organisations = Set.copyOf(organisations);
        answers = Map.copyOf(answers);
    }

    /** Where people work who come to a training or consultation. */
    public enum Organisation {
        MIDWIFERY,
        HEALTH_VISITING,
        GENERAL_PRACTICE,
        HOSPITAL,
        MENTAL_HEALTH,
        EARLY_YEARS,
        SOCIAL_CARE,
        VOLUNTARY_SECTOR,
        OTHER
    }

    /**
     * What those who came answered to <em>How useful was this for your work?</em>, from 1, not at all, to 5, very.
     *
     * @param answered how many answered; 0 if nobody was asked
     * @param mean the mean of their answers, from 1 to 5; empty if nobody answered
     */
    public record Evaluation(int answered, OptionalDouble mean) {

        /** Nobody was asked. */
        public static Evaluation none() {
            return new Evaluation(0, OptionalDouble.empty());
        }
    }

    @Override
    public WorkforceSession withVersion(long newVersion) {
        return new WorkforceSession(
                id,
                newVersion,
                intervention,
                interventionTitle,
                on,
                minutes,
                people,
                organisations,
                topic,
                worker,
                answers,
                evaluation);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.empty();
    }

    @Override
    public LocalDate listedOn() {
        return on;
    }
}
