package org.hearth.ui.safetyplan;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.Strong;

/** Whom anybody may ring at any hour. */
final class HelpLines {
    private HelpLines() {}

    static Div of(List<HelpNumber> numbers) {
        Div lines = new Div(new Paragraph(new Strong(say("Help at any hour"))));
        lines.addClassName("help-lines");
        numbers.forEach(number -> {
            HelpNumber.Wording wording = number.in("en-GB");
            Anchor call = new Anchor("tel:" + number.dialled(), number.number());
            call.getElement().setAttribute("router-ignore", true);
            call.getElement().setAttribute("dir", "ltr");
            Paragraph line = new Paragraph(new Span(say("{0}:", wording.name()) + " "), call);
            if (!wording.when().isBlank()) {
                line.add(new Span(" " + wording.when()));
            }
            lines.add(line);
        });
        return lines;
    }
}
