package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * @param form the identity under which {@linkplain Assessments#heed its answers were heeded} while it was filled in; empty if
 *     they were not
 * @param seenOnPaper for totals: the answers on paper to the items that risk rules name; an item that is not there is not
 *     known, and that is flagged
 */
public record NewAssessment(
        FamilyId family,
        PersonId person,
        LocalDate on,
        Rater rater,
        String instrument,
        String version,
        Responses responses,
        String safetyAction,
        Optional<UUID> form,
        Map<Integer, Double> seenOnPaper) {
    public NewAssessment {
        seenOnPaper = Map.copyOf(seenOnPaper);
    }

    /** An assessment whose answers come all at once. */
    public NewAssessment(
            FamilyId family,
            PersonId person,
            LocalDate on,
            Rater rater,
            String instrument,
            String version,
            Responses responses,
            String safetyAction) {
        this(family, person, on, rater, instrument, version, responses, safetyAction, Optional.empty(), Map.of());
    }
}
