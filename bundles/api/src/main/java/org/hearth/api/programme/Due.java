package org.hearth.api.programme;

import java.time.LocalDate;

/**
 * A questionnaire that is asked of somebody from a day on, because of a kind of support that the family takes up.
 *
 * @param family whose
 * @param person about whom
 * @param instrument the instrument's id
 * @param on the first day on which it is asked; it may lie ahead
 * @param intervention the id of the kind of support that suggests it
 */
public record Due(FamilyId family, PersonId person, String instrument, LocalDate on, String intervention) {}
