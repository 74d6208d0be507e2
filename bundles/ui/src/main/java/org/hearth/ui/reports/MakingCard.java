package org.hearth.ui.reports;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that a report is being made. The stylesheet shows it after a moment only, and the way out after two seconds. */
final class MakingCard extends Div {
    MakingCard(Runnable onCancel) {
        setId("making");
        addClassNames("card", "making");
        Paragraph words = new Paragraph(say("Making the report …"));
        words.getElement().setAttribute("role", "status");
        Button cancel = new Button(say("Cancel"), click -> onCancel.run());
        cancel.setId("cancel");
        cancel.addClassName("cancel");
        Div line = new Div(words, cancel);
        line.addClassName("between");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", say("Making the report"));
        add(line, bar);
        setVisible(false);
    }
}
