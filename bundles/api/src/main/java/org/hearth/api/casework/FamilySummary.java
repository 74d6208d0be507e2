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
 * @param reachedOutOn the day on which they, or somebody for them, got in touch
 * @param firstContact the first attended contact, if any
 * @param lastContact the last attended contact, if any
 * @param lastAssessment the last questionnaire, if any
 * @param lastHeard the last day on which they were heard from: met, answered, asked to move a contact, came or came back
 * @param openAlerts how many alerts are not closed
 * @param remindOn the day on which their key worker is to be reminded of them, if somebody asked for it
 */
public record FamilySummary(
        FamilyId id,
        String name,
        String carers,
        Support support,
        LocalDate reachedOutOn,
        Optional<LocalDate> firstContact,
        Optional<LocalDate> lastContact,
        Optional<LocalDate> lastAssessment,
        LocalDate lastHeard,
        int openAlerts,
        Optional<LocalDate> remindOn) {

    /** A family of which nobody asked to be reminded. */
    public FamilySummary(
            FamilyId id,
            String name,
            String carers,
            Support support,
            LocalDate reachedOutOn,
            Optional<LocalDate> firstContact,
            Optional<LocalDate> lastContact,
            Optional<LocalDate> lastAssessment,
            LocalDate lastHeard,
            int openAlerts) {
        this(
                id,
                name,
                carers,
                support,
                reachedOutOn,
                firstContact,
                lastContact,
                lastAssessment,
                lastHeard,
                openAlerts,
                Optional.empty());
    }
}
