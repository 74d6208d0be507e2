package org.hearth.api.casework;

import java.util.UUID;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;

/**
 * A form as it stands before it is finished.
 *
 * @param form its identity, the same from the first answer until it is finished
 * @param family whose
 * @param person about whom
 * @param instrument the instrument's id
 * @param version the version that is asked
 * @param answers all answers so far
 */
public record BegunForm(
        UUID form, FamilyId family, PersonId person, String instrument, String version, Responses.Answers answers) {}
