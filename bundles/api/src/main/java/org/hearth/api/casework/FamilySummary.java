package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;

/**
 * A family in a list.
 *
 * @param name what the family is called
 * @param carers the carers' names, in a line
 * @param support in touch or resting, and since when
 * @param lastContact the last attended contact, if any
 * @param lastAssessment the last questionnaire, if any
 * @param openAlerts how many alerts are not closed
 */
public record FamilySummary(
        FamilyId id,
        String name,
        String carers,
        Support support,
        Optional<LocalDate> lastContact,
        Optional<LocalDate> lastAssessment,
        int openAlerts) {}
