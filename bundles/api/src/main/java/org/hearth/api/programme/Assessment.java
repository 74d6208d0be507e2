package org.hearth.api.programme;

import java.time.LocalDate;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;

/**
 * A questionnaire that was answered. It carries the definition it was scored by, so that it stays readable and
 * reportable when the instrument is no longer installed.
 *
 * @param id its identity
 * @param family whose
 * @param person about whom
 * @param on the day
 * @param rater who answered
 * @param instrument the definition at the time
 * @param responses what was answered
 * @param scores how it was scored
 * @param recordedBy the name of the practitioner who recorded it
 */
public record Assessment(
        AssessmentId id,
        FamilyId family,
        PersonId person,
        LocalDate on,
        Rater rater,
        InstrumentDefinition instrument,
        Responses responses,
        ScoreSheet scores,
        String recordedBy) {}
