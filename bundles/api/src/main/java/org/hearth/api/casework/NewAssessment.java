package org.hearth.api.casework;

import java.time.LocalDate;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;

/**
 * An assessment to be recorded.
 *
 * @param instrument the instrument's id
 * @param version the version that was asked; it may have been superseded or removed since
 * @param safetyAction what was done about a risk answer; must not be blank when the answers raise a flag
 */
public record NewAssessment(
        FamilyId family,
        PersonId person,
        LocalDate on,
        Rater rater,
        String instrument,
        String version,
        Responses responses,
        String safetyAction) {}
