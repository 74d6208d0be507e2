package org.hearth.ui.consent;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Consents.NewConsent;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.FormDialog;
import org.hearth.ui.parts.PastDay;
import org.hearth.ui.parts.WhoChoice;

/** Asks what was said about consent, by whom, when and how. */
record ConsentDialog(Consents consents, Actor actor, Family family, LocalDate today, Runnable done) {

    void ask(Consent.Purpose purpose) {
        open(purpose, Optional.empty(), Optional.empty(), say("Record what they said"));
    }

    void withdraw(Consent given) {
        open(given.purpose(), given.person(), Optional.of(Consent.Answer.WITHDRAWN), say("Withdraw consent"));
    }

    private void open(Consent.Purpose purpose, Optional<PersonId> person, Optional<Consent.Answer> said, String title) {
        ChoiceGroup<Consent.Purpose> about =
                new ChoiceGroup<>(say("What about?"), List.of(Consent.Purpose.values()), FileWords::of);
        about.setId("consent-about");
        about.setValue(purpose);
        ChoiceGroup<Optional<PersonId>> who =
                WhoChoice.of("consent-who", say("Who said it?"), say("The family together"), family, family.present());
        who.setValue(person);
        ChoiceGroup<Consent.Answer> answer =
                new ChoiceGroup<>(say("What did they say?"), List.of(Consent.Answer.values()), ConsentDialog::answer);
        answer.setId("consent-answer");
        said.ifPresent(answer::setValue);
        ChoiceGroup<Consent.How> how =
                new ChoiceGroup<>(say("How did they say it?"), List.of(Consent.How.values()), FileWords::of);
        how.setId("consent-how");
        how.setValue(Consent.How.IN_PERSON);
        TextField wording = new TextField(say("Which words or leaflet were they asked with?"));
        wording.setId("consent-wording");
        wording.setHelperText(say("Such as: leaflet of May, version 2. You can leave this open."));
        wording.setWidthFull();
        TextArea note = new TextArea(say("Anything else they said"));
        note.setId("consent-note");
        note.setWidthFull();
        DateParts day = PastDay.asked("consent-day", say("On which day?"), today);
        UUID id = UUID.randomUUID();
        new FormDialog(
                        title,
                        "",
                        say("Save"),
                        lines -> {
                            lines.require(answer.getValue() != null, say("Choose what they said"), answer);
                            PastDay.check(lines, day, today);
                        },
                        () -> {
                            consents.record(
                                    actor,
                                    new NewConsent(
                                            id,
                                            family.id(),
                                            about.getValue(),
                                            who.getValue(),
                                            answer.getValue(),
                                            day.date().orElse(today),
                                            how.getValue(),
                                            wording.getValue(),
                                            note.getValue()));
                            Flash.show(say("What they said is in the file."));
                            done.run();
                        },
                        about,
                        who,
                        answer,
                        how,
                        wording,
                        note,
                        day)
                .open();
    }

    private static String answer(Consent.Answer answer) {
        return switch (answer) {
            case GIVEN -> say("Yes");
            case NOT_GIVEN -> say("No");
            case WITHDRAWN -> say("No longer, after a yes");
        };
    }
}
