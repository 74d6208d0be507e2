package org.hearth.ui.questionnaire;

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

    private void say(String words) {
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
        say("This questionnaire is not installed here. It will appear on this page as soon as it is.");
    }

    void changed() {
        say("This questionnaire was changed while you were filling it in. Your answers are kept where they still fit:"
                + " please look through them.");
    }

    void takenOut() {
        say(
                "This questionnaire was taken out of use while you were filling it in. Go on as you are: your answers are kept,"
                        + " and you can finish and save as usual.");
    }

    void takenOutOfTrial() {
        say("This questionnaire was taken out of use. You can go on trying it here for a day.");
    }

    void earlier(InstrumentDefinition tried) {
        say("Version " + tried.version()
                + " is no longer asked: a newer one is in use. It still scores what was begun with it.");
    }

    void lost(InstrumentDefinition begun) {
        say(
                "This questionnaire was taken out of use more than a day ago, so it cannot be scored any more. What you answered"
                        + " is kept on this page while you are signed in. Ask your administrator to put version "
                        + begun.version() + " back.");
    }

    void superseded(InstrumentDefinition begun, InstrumentDefinition newer, Runnable beginNewer) {
        say("Version " + newer.version() + " of " + newer.title()
                + " has come. Go on as you are: what you began is version " + begun.version()
                + ", and it is saved and scored as that version.");
        offer("begin-newer", "Begin version " + newer.version() + " instead", beginNewer);
    }

    void alsoBegun(Begun other, Runnable goBack) {
        say("You also began version " + other.version() + " with this family, and its answers are kept.");
        offer("go-back", "Go back to version " + other.version(), goBack);
    }
}
