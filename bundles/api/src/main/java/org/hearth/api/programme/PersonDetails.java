package org.hearth.api.programme;

import java.util.Optional;

/**
 * What is known about a person beside their name and birthday. Everything may be absent, and nothing is required.
 *
 * @param caring what a carer is to the baby
 * @param ethnicity what they said; empty if nobody asked yet
 * @param language the language they prefer, in words; empty if not said
 * @param interpreter whether an interpreter is needed
 * @param accessNeeds what makes it easier for them, such as large print or step-free rooms; empty if not said
 * @param nhsNumber their NHS number, if it is known
 * @param telephone empty if none; never shown without how it is safe to get in touch
 * @param email empty if none; never shown without how it is safe to get in touch
 * @param loss that they were lost
 */
public record PersonDetails(
        Caring caring,
        Optional<Ethnicity> ethnicity,
        String language,
        boolean interpreter,
        String accessNeeds,
        Optional<NhsNumber> nhsNumber,
        String telephone,
        String email,
        Optional<Loss> loss) {

    /** Nothing is known. */
    public static final PersonDetails NONE = new PersonDetails(
            Caring.NOT_SAID, Optional.empty(), "", false, "", Optional.empty(), "", "", Optional.empty());

    /** The same with that role as a carer. */
    public PersonDetails withCaring(Caring value) {
        return new PersonDetails(
                value, ethnicity, language, interpreter, accessNeeds, nhsNumber, telephone, email, loss);
    }

    /** The same with that ethnicity. */
    public PersonDetails withEthnicity(Optional<Ethnicity> value) {
        return new PersonDetails(caring, value, language, interpreter, accessNeeds, nhsNumber, telephone, email, loss);
    }

    /** The same with that language. */
    public PersonDetails withLanguage(String value, boolean interpreterNeeded) {
        return new PersonDetails(
                caring, ethnicity, value, interpreterNeeded, accessNeeds, nhsNumber, telephone, email, loss);
    }

    /** The same with those access needs. */
    public PersonDetails withAccessNeeds(String value) {
        return new PersonDetails(caring, ethnicity, language, interpreter, value, nhsNumber, telephone, email, loss);
    }

    /** The same with that NHS number. */
    public PersonDetails withNhsNumber(Optional<NhsNumber> value) {
        return new PersonDetails(caring, ethnicity, language, interpreter, accessNeeds, value, telephone, email, loss);
    }

    /** The same with that telephone number and e-mail address. */
    public PersonDetails withReach(String newTelephone, String newEmail) {
        return new PersonDetails(
                caring, ethnicity, language, interpreter, accessNeeds, nhsNumber, newTelephone, newEmail, loss);
    }

    /** The same with that loss, or without any. */
    public PersonDetails withLoss(Optional<Loss> value) {
        return new PersonDetails(
                caring, ethnicity, language, interpreter, accessNeeds, nhsNumber, telephone, email, value);
    }
}
