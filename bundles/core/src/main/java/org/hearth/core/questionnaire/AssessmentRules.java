package org.hearth.core.questionnaire;

import java.time.LocalDate;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.Refused;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.Who;

/** What must be true of an assessment before it is saved. A form that a referrer brought may be older than the referral. */
public final class AssessmentRules {
    private AssessmentRules() {}

    public static void require(
            NewAssessment assessment, InstrumentDefinition definition, Family family, LocalDate today) {
        DateRules.requirePast("The day of the questionnaire", assessment.on(), today);
        Person person = requirePerson(family, assessment.person());
        requireNotLost(assessment, person);
        if (person.role() == Person.Role.BABY && assessment.rater() == Rater.SELF) {
            throw new Refused(
                    "A baby cannot answer {0}. Choose the carer whom it is about, or say that a carer answered"
                            + " about the baby.",
                    definition.title());
        }
        person.bornOn().filter(born -> assessment.on().isBefore(born)).ifPresent(born -> {
            throw new Refused(
                    "The day of the questionnaire, {0}, is before {1} was born, on {2}. Check both dates.",
                    assessment.on(), Who.is(person), born);
        });
    }

    static Person requirePerson(Family family, PersonId person) {
        return family.person(person)
                .orElseThrow(() -> new Refused(
                        "The person who was chosen does not belong to {0} (any more). Choose again whom the"
                                + " questionnaire is about.",
                        family.displayName()));
    }

    /** A form from before, which comes in late, can still be kept. */
    private static void requireNotLost(NewAssessment assessment, Person person) {
        person.details()
                .loss()
                .filter(loss ->
                        loss.on().filter(day -> !assessment.on().isAfter(day)).isEmpty())
                .ifPresent(loss -> {
                    throw new Refused(
                            "This family has lost {0}, and nothing is asked about them any more. Choose somebody else, if"
                                    + " it is about them.",
                            Who.is(person));
                });
    }
}
