package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;

/** A short form in front of the page. It stays, with all that was typed, until what it asks for is done or cancelled. */
public final class FormDialog extends Dialog {
    private final ErrorSummary summary = new ErrorSummary();
    private final Div body = new Div(summary);
    private Optional<KeptForm> kept = Optional.empty();

    /**
     * @param words what will happen; empty for nothing to say
     * @param check adds what is wrong with the fields
     * @param action what the button does; what it refuses is shown
     */
    public FormDialog(
            String title,
            String words,
            String button,
            Consumer<ErrorSummary.Lines> check,
            Runnable action,
            Component... fields) {
        setHeaderTitle(title);
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        if (!words.isEmpty()) {
            body.add(new Paragraph(words));
        }
        body.add(fields);
        body.addClassName("stack4");
        add(body);
        Button cancel = new Button(say("Cancel"), click -> close());
        cancel.addThemeNames("tertiary");
        Button done = new Button(button, click -> finish(check, action));
        done.setId("dialog-done");
        done.addThemeNames("primary");
        done.setDisableOnClick(true);
        done.addClickListener(click -> done.setEnabled(true));
        getFooter().add(cancel, done);
    }

    /**
     * Keeps what is typed until the button did what it is for: above the fields it is said that something was kept.
     *
     * @param form which keeps the fields already
     * @param afresh opens the dialog anew once what was kept is thrown away
     */
    public FormDialog keeping(KeptForm form, Runnable afresh) {
        kept = Optional.of(form);
        form.onAfresh(() -> {
            close();
            afresh.run();
        });
        body.addComponentAsFirst(form);
        return this;
    }

    private void finish(Consumer<ErrorSummary.Lines> check, Runnable action) {
        ErrorSummary.Lines lines = new ErrorSummary.Lines();
        check.accept(lines);
        if (!summary.show(lines.list()) && summary.attempt(action)) {
            kept.ifPresent(KeptForm::saved);
            close();
        }
    }
}
