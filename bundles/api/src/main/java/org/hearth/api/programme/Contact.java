package org.hearth.api.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A session or another contact with a family.
 *
 * @param id its identity
 * @param family with whom
 * @param on the day
 * @param at the time, if noted
 * @param intervention the intervention type's id
 * @param interventionTitle its title when it was recorded, so that the record stays readable without the plug-in
 * @param people who was there
 * @param medium how
 * @param outcome whether it happened
 * @param minutes how long, if noted
 * @param worker the practitioner's name
 * @param answers what the intervention type asks: label of the field to answer
 * @param note a few words; empty if none
 * @param group the group series whose session it was, if it was one
 * @param reason why it did not happen, if that was said; empty for one that happened
 */
public record Contact(
        ContactId id,
        FamilyId family,
        LocalDate on,
        Optional<LocalTime> at,
        String intervention,
        String interventionTitle,
        Set<PersonId> people,
        Medium medium,
        Outcome outcome,
        OptionalInt minutes,
        String worker,
        Map<String, String> answers,
        String note,
        Optional<UUID> group,
        Optional<Reason> reason) {
    public Contact {
        people = Set.copyOf(people);
        answers = Map.copyOf(answers);
    }

    /** A contact for whose outcome no reason was asked. */
    public Contact(
            ContactId id,
            FamilyId family,
            LocalDate on,
            Optional<LocalTime> at,
            String intervention,
            String interventionTitle,
            Set<PersonId> people,
            Medium medium,
            Outcome outcome,
            OptionalInt minutes,
            String worker,
            Map<String, String> answers,
            String note,
            Optional<UUID> group) {
        this(
                id,
                family,
                on,
                at,
                intervention,
                interventionTitle,
                people,
                medium,
                outcome,
                minutes,
                worker,
                answers,
                note,
                group,
                Optional.empty());
    }

    /** A contact that was no session of a group series. */
    public Contact(
            ContactId id,
            FamilyId family,
            LocalDate on,
            Optional<LocalTime> at,
            String intervention,
            String interventionTitle,
            Set<PersonId> people,
            Medium medium,
            Outcome outcome,
            OptionalInt minutes,
            String worker,
            Map<String, String> answers,
            String note) {
        this(
                id,
                family,
                on,
                at,
                intervention,
                interventionTitle,
                people,
                medium,
                outcome,
                minutes,
                worker,
                answers,
                note,
                Optional.empty());
    }

    /** How a contact takes place. */
    public enum Medium {
        /** In the same room. */
        FACE_TO_FACE,
        /** By telephone. */
        TELEPHONE,
        /** By video. */
        VIDEO,
        /** In a group. */
        GROUP,
        /** By text message or letter. */
        MESSAGE
    }

    /** Whether a contact happened. */
    public enum Outcome {
        /** It happened. */
        ATTENDED,
        /** The family could not make it and did not say so before. */
        DID_NOT_ATTEND,
        /** The family cancelled. */
        CANCELLED_BY_FAMILY,
        /** The service cancelled. */
        CANCELLED_BY_SERVICE
    }

    /** Why a contact did not happen, as far as that was said. Nobody has to say, and none of them is a fault. */
    public enum Reason {
        /** Somebody was not well. */
        UNWELL,
        /** Work, another appointment or somebody else needed them. */
        NEEDED_ELSEWHERE,
        /** There was nobody to look after another child. */
        CHILDCARE,
        /** Getting there was hard: the way, the weather, the fare. */
        GETTING_THERE,
        /** It was not the right day for them. */
        NOT_THAT_DAY,
        /** Day or time were mixed up, by whomever. */
        MIX_UP,
        /** They were asked, or could not be reached, and did not say. */
        NOT_SAID
    }
}
