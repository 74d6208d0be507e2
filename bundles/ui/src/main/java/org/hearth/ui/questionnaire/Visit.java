package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.Optional;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.BegunForm;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.Trouble;

/** Who asks whom what, and how the answers reach the record. */
record Visit(Actor actor, Family family, String instrument, Drafts drafts, Sheets sheets, Assessments assessments) {

    /** The language that was chosen before anything was answered. */
    String chosen() {
        return drafts.language(family.id(), instrument);
    }

    /** Raises the alert at the answer, before the form is finished; says in words if that could not be done. */
    Optional<String> heed(Filling open) {
        Begun begun = open.begun();
        return Trouble.of(() -> assessments.heed(
                        actor,
                        new BegunForm(
                                begun.draft().form(),
                                family.id(),
                                open.about().person().id(),
                                instrument,
                                begun.version(),
                                begun.draft().responses(begun.sheet().definition()))))
                .map(why -> say(
                        "The alert could not be raised at this moment: {0} Tell your safeguarding lead yourself, now.",
                        why));
    }

    /** Puts the finished form into the record. */
    Assessment record(Filling open, Responses responses) {
        Begun begun = open.begun();
        return assessments.record(
                actor,
                new NewAssessment(
                        family.id(),
                        open.about().person().id(),
                        open.about().on(),
                        open.about().rater(),
                        instrument,
                        begun.version(),
                        responses,
                        begun.draft().safetyAction(),
                        Optional.of(begun.draft().form()),
                        begun.draft().seen()));
    }
}
