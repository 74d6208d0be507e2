package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.hearth.api.instrument.InstrumentDefinition;

/** Says calmly what became of a questionnaire while somebody was filling it in. Nobody has to do anything about it. */
final class VersionNotice extends Div {
    VersionNotice() {
        setId("version-notice");
        addClassNames("safe", "version-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private void tell(String words) {
        removeAll();
        add(new Paragraph(words));
        setVisible(true);
    }

    private void offer(String id, String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.setId(id);
        button.addThemeNames("small");
        add(button);
    }

    void absent() {
        tell(say("This questionnaire is not installed here. It will appear on this page as soon as it is."));
    }

    void changed() {
        tell(
                say(
                        "This questionnaire was changed while you were filling it in. Your answers are kept where they still fit: please look through them."));
    }

    void takenOut() {
        tell(
                say(
                        "This questionnaire was taken out of use while you were filling it in. Go on as you are: your answers are kept, and you can finish and save as usual."));
    }

    void takenOutOfTrial() {
        tell(say("This questionnaire was taken out of use. You can go on trying it here for a day."));
    }

    void earlier(InstrumentDefinition tried) {
        tell(say(
                "Version {0} is no longer asked: a newer one is in use. It still scores what was begun with it.",
                tried.version()));
    }

    void lost(InstrumentDefinition begun) {
        tell(say(
                "This questionnaire was taken out of use more than a day ago, so it cannot be scored any more. What you answered is kept on this page while you are signed in. Ask your administrator to put version {0} back.",
                begun.version()));
    }

    void superseded(InstrumentDefinition begun, InstrumentDefinition newer, Runnable beginNewer) {
        tell(say(
                "Version {0} of {1} has come. Go on as you are: what you began is version {2}, and it is saved and scored as that version.",
                newer.version(), newer.title(), begun.version()));
        offer("begin-newer", say("Begin version {0} instead", newer.version()), beginNewer);
    }

    void alsoBegun(Begun other, Runnable goBack) {
        tell(say("You also began version {0} with this family, and its answers are kept.", other.version()));
        offer("go-back", say("Go back to version {0}", other.version()), goBack);
    }

    void elsewhere(Runnable take, Runnable stay) {
        tell(
                say(
                        "You changed this form in another window or on another device meanwhile. What you answer here stays on this page, and is not kept on the server until you choose."));
        offer("take-theirs", say("Show what was answered there"), take);
        offer("keep-mine", say("Go on with what is on this page"), stay);
    }
}
