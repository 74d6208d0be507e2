package org.hearth.ui.letters;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.api.casework.Letters;
import org.hearth.api.document.LetterRenderer;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.SafeContact;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Notice;

/** Makes a document in three steps on one page: choose what goes in, change its words, look at it and make it. */
final class LetterForm extends Div {
    private static final String PREPARED = "prepared";
    private static final String PARTS = "parts";

    private final Letters letters;
    private final Supplier<KeptForm> keeping;
    private final LetterRenderer renderer;
    private final Actor actor;
    private final Family family;
    private final Runnable done;
    private final ErrorSummary summary = new ErrorSummary();
    private final ChoiceGroup<MadeDocument.Kind> kind =
            new ChoiceGroup<>(say("Which document?"), List.of(MadeDocument.Kind.values()), FileWords::of);
    private final ChoicesGroup<Letters.Part> parts =
            new ChoicesGroup<>(say("What goes in?"), List.of(Letters.Part.values()), LetterForm::words);
    private final Notice unsafe = new Notice("letter-not-safe");
    private final Div editing = new Div();
    private MadeDocument.Kind prepared = MadeDocument.Kind.GP_LETTER;

    /**
     * @param keeping opens what keeps the letter of this family as it is typed
     * @param done called when a document was made
     */
    LetterForm(
            Letters letters,
            Supplier<KeptForm> keeping,
            LetterRenderer renderer,
            Actor actor,
            Family family,
            Runnable done) {
        this.letters = letters;
        this.keeping = keeping;
        this.renderer = renderer;
        this.actor = actor;
        this.family = family;
        this.done = done;
        addClassName("stack4");
        editing.addClassName("stack4");
        kind.setId("document-kind");
        kind.setValue(MadeDocument.Kind.GP_LETTER);
        kind.addValueChangeListener(change -> warn());
        parts.setId("document-parts");
        parts.setValue(EnumSet.of(Letters.Part.SUPPORT, Letters.Part.GOALS));
        Button prepare = new Button(say("Prepare it"), click -> {
            keeping.get().saved();
            prepare(keeping.get());
        });
        prepare.setId("prepare-document");
        prepare.addThemeNames("primary");
        Card choice = new Card(say("Make a document"));
        choice.addClassName("fields");
        choice.add(kind, unsafe, parts, prepare);
        add(summary, choice, editing);
        goOn(keeping.get());
        warn();
    }

    /** Puts a letter back that was being changed and was not made. */
    private void goOn(KeptForm kept) {
        kept.kept(PREPARED).ifPresent(name -> {
            kind.setValue(MadeDocument.Kind.valueOf(name));
            List<String> chosen = List.of(kept.kept(PARTS).orElse("").split(" "));
            parts.setValue(Arrays.stream(Letters.Part.values())
                    .filter(part -> chosen.contains(part.name()))
                    .collect(Collectors.toSet()));
            prepare(kept);
        });
    }

    /** A letter home is not safe where nobody must write: then it is handed over. */
    private void warn() {
        boolean home = kind.getValue() == MadeDocument.Kind.FAMILY_SUMMARY;
        if (home && !family.safeContact().allows(SafeContact.Rule.DO_NOT_WRITE)) {
            unsafe.say(
                    say(
                            "Do not post this or send it by e-mail: it is not safe to write to this family. Hand it over in person, if they want it."));
        } else if (home && !family.safeContact().isBlank()) {
            unsafe.say(say("Read what is said about safe contact before you post this or send it by e-mail."));
        } else {
            unsafe.hide();
        }
    }

    private void prepare(KeptForm kept) {
        summary.attempt(() -> {
            prepared = kind.getValue();
            Set<Letters.Part> chosen = Set.copyOf(parts.getValue());
            Letter proposed = letters.propose(actor, family.id(), prepared, chosen);
            String name = prepared.name();
            String names = chosen.stream().map(Letters.Part::name).collect(Collectors.joining(" "));
            kept.keepAlso(PREPARED, () -> name);
            kept.keepAlso(PARTS, () -> names);
            kept.onAfresh(editing::removeAll);
            UUID id = kept.identity();
            LetterFields typed = new LetterFields(proposed, kept);
            Div preview = new Div();
            preview.setId("letter-preview");
            Button look = new Button(say("Look at it"), click -> look(typed, preview));
            look.setId("preview-document");
            Button make = new Button(say("Make the PDF and keep it"), click -> keep(id, typed, kept));
            make.setId("keep-document");
            make.addThemeNames("primary");
            Div acts = new Div(look, make);
            acts.addClassNames("row", "acts");
            Card card = new Card(say("Change its words"));
            card.setId("letter-words");
            card.addClassName("fields");
            card.add(kept, typed, acts, preview);
            editing.removeAll();
            editing.add(card);
            card.getElement().executeJs("this.querySelector('textarea, input')?.focus()");
        });
    }

    private void look(LetterFields typed, Div preview) {
        preview.setClassName("letter-preview", true);
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("aria-label", say("The document as it will be"));
        preview.getElement().setAttribute("tabindex", "-1");
        preview.getElement().setProperty("innerHTML", renderer.html(typed.letter()));
        preview.getElement().executeJs("this.focus()");
    }

    private void keep(UUID id, LetterFields typed, KeptForm kept) {
        ErrorSummary.Lines lines = new ErrorSummary.Lines();
        typed.check(lines);
        if (summary.show(lines.list())) {
            return;
        }
        if (summary.attempt(() -> letters.keep(actor, id, family.id(), prepared, typed.letter()))) {
            kept.saved();
            editing.removeAll();
            Flash.show(say("The document is made. Its PDF is in the list below."));
            done.run();
        }
    }

    private static String words(Letters.Part part) {
        return switch (part) {
            case SUPPORT -> say("Kinds of support, and when");
            case SCORES -> say("Questionnaire scores, in plain words");
            case GOALS -> say("Goals, and how near they are");
            case SAFETY_PLAN -> say("The safety plan");
        };
    }
}
