package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.HelpNumbers;

/** One page on a phone: one heading, one thing to do. */
class PhonePage extends Div {
    private final String title;

    /** @param title what the browser's tab says */
    PhonePage(String title) {
        this.title = title;
        addClassNames("op-page", "stack4");
    }

    final String title() {
        return title;
    }

    final void heading(String words) {
        add(headingOf(words));
    }

    static H1 headingOf(String words) {
        H1 heading = new H1(words);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    final Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        add(line);
        return line;
    }

    /** A button as wide as the phone. */
    static NativeButton button(String id, String words, Runnable action, String... kinds) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.setId(id);
        button.addClassNames("btn", "wide");
        button.addClassNames(kinds);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** The help numbers behind a line that opens, at the foot of every page. */
    static Component help(List<HelpNumber> numbers, boolean open) {
        NativeDetails help = new NativeDetails(say("Need help now?"), new HelpNumbers(numbers));
        help.setId("help-now");
        help.addClassName("op-help");
        help.setOpen(open);
        return help;
    }

    /** Words in the language of the questions, which may be another than that of the page. */
    static <C extends HtmlContainer> C in(String language, C words) {
        words.getElement().setAttribute("lang", language).setAttribute("dir", "auto");
        return words;
    }
}
