package org.hearth.api.casework;

import java.time.LocalDate;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;

/**
 * A questionnaire that is due, with the names that a list shows.
 *
 * @param family whose
 * @param name what the family is called
 * @param person about whom
 * @param personName the person's name; empty for a baby who has none yet
 * @param instrument the instrument's id
 * @param since the day since which it is due
 * @param intervention the id of the kind of support that suggests it
 */
public record DueQuestionnaire(
        FamilyId family,
        String name,
        PersonId person,
        String personName,
        String instrument,
        LocalDate since,
        String intervention) {}
