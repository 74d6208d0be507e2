package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.languages.Language;

/** Whom people can call at any hour: each number large, with who answers and when to call; a tap dials it. */
public final class HelpNumbers extends UnorderedList {
    public HelpNumbers(List<HelpNumber> numbers) {
        addClassName("help-numbers");
        numbers.forEach(number -> add(line(number)));
    }

    private static ListItem line(HelpNumber help) {
        HelpNumber.Wording wording = help.in(Say.language().tag());
        boolean usual = HelpNumber.UNITED_KINGDOM.contains(help);
        Anchor number = new Anchor("tel:" + help.dialled(), help.number());
        number.getElement().setAttribute("router-ignore", true).setAttribute("dir", "ltr");
        Paragraph name = new Paragraph(usual ? usualName(help) : wording.name());
        name.addClassName("t");
        ListItem item = new ListItem(number, name);
        String when = usual ? usualTime(help) : wording.when();
        if (!when.isBlank()) {
            item.add(new Paragraph(when));
        }
        if (!usual && !Language.of(wording.language()).equals(Optional.of(Say.language()))) {
            item.getElement().setAttribute("lang", wording.language());
        }
        return item;
    }

    private static String usualName(HelpNumber help) {
        return switch (help.dialled()) {
            case "999" -> say("Emergency services");
            case "111" -> say("NHS 111, option 2");
            default -> say("Samaritans");
        };
    }

    private static String usualTime(HelpNumber help) {
        return switch (help.dialled()) {
            case "999" -> say("If somebody is in danger right now");
            case "111" -> say("For urgent help with how you feel, at any hour");
            default -> say("To talk to somebody, at any hour, free");
        };
    }
}
