package org.hearth.ui.consent;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Consents.NewConsent;
import org.hearth.api.casework.Drafts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.FormDialog;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PastDay;
import org.hearth.ui.parts.WhoChoice;

/** Asks what was said about consent, by whom, when and how. */
record ConsentDialog(Consents consents, Drafts drafts, Actor actor, Family family, Clock clock, Runnable done) {
    private static final List<Consent.Purpose> PURPOSES = List.of(Consent.Purpose.values());
    private static final List<Consent.Answer> ANSWERS = List.of(Consent.Answer.values());
    private static final List<Consent.How> WAYS = List.of(Consent.How.values());

    void ask(Consent.Purpose purpose) {
        open(purpose, Optional.empty(), Optional.empty(), say("Record what they said"));
    }

    void withdraw(Consent given) {
        open(given.purpose(), given.person(), Optional.of(Consent.Answer.WITHDRAWN), say("Withdraw consent"));
    }

    private void open(Consent.Purpose purpose, Optional<PersonId> person, Optional<Consent.Answer> said, String title) {
        ChoiceGroup<Consent.Purpose> about = new ChoiceGroup<>(say("What about?"), PURPOSES, FileWords::of);
        about.setId("consent-about");
        about.setValue(purpose);
        ChoiceGroup<Optional<PersonId>> who =
                WhoChoice.of("consent-who", say("Who said it?"), say("The family together"), family, family.present());
        who.setValue(person);
        ChoiceGroup<Consent.Answer> answer =
                new ChoiceGroup<>(say("What did they say?"), ANSWERS, ConsentDialog::answer);
        answer.setId("consent-answer");
        said.ifPresent(answer::setValue);
        ChoiceGroup<Consent.How> how = new ChoiceGroup<>(say("How did they say it?"), WAYS, FileWords::of);
        how.setId("consent-how");
        how.setValue(Consent.How.IN_PERSON);
        TextField wording = new TextField(say("Which words or leaflet were they asked with?"));
        wording.setId("consent-wording");
        wording.setHelperText(say("Such as: leaflet of May, version 2. You can leave this open."));
        wording.setWidthFull();
        TextArea note = new TextArea(say("Anything else they said"));
        note.setId("consent-note");
        note.setWidthFull();
        LocalDate today = LocalDate.now(clock);
        DateParts day = PastDay.asked("consent-day", say("On which day?"), today);
        KeptForm kept = new KeptForm(drafts, actor, clock, form(purpose, said), Optional.of(family.id()));
        UUID id = kept.identity();
        kept.keep("consent-about", about, PURPOSES, Consent.Purpose::name);
        kept.keep("consent-who", who, WhoChoice.choices(family.present()), WhoChoice::word);
        kept.keep("consent-answer", answer, ANSWERS, Consent.Answer::name);
        kept.keep("consent-how", how, WAYS, Consent.How::name);
        kept.keep("consent-wording", wording);
        kept.keep("consent-note", note);
        kept.keep(day);
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
                .keeping(kept, () -> open(purpose, person, said, title))
                .open();
    }

    /** Saying that they withdraw is another form than recording an answer. */
    private String form(Consent.Purpose purpose, Optional<Consent.Answer> said) {
        return said.map(answer -> "consent-" + answer).orElse("consent") + "/" + purpose + "/" + family.id();
    }

    private static String answer(Consent.Answer answer) {
        return switch (answer) {
            case GIVEN -> say("Yes");
            case NOT_GIVEN -> say("No");
            case WITHDRAWN -> say("No longer, after a yes");
        };
    }
}
