package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.programme.SafeContact.Rule;

/**
 * How it is safe to get in touch with a family, shown before anything that gets in touch. Telephone numbers and e-mail
 * addresses stand only below it, and those that are not safe do not stand there at all.
 */
public final class SafeContactNotice extends Div {

    /** The notice, with numbers and addresses below it. */
    public SafeContactNotice(Family family) {
        this(family, true);
    }

    /** @param reach whether telephone numbers and e-mail addresses stand below */
    public SafeContactNotice(Family family, boolean reach) {
        addClassName("safe-contact");
        SafeContact safe = family.safeContact();
        Div words = new Div();
        words.addClassName("safe");
        words.setId("safe-contact");
        words.getElement().setAttribute("role", "note");
        words.add(new Paragraph(new Strong(say("Safe contact")), new Text(" "), new Span(lead(safe))));
        if (!safe.not().isEmpty()) {
            UnorderedList list = new UnorderedList();
            safe.not().forEach(rule -> list.add(new ListItem(words(rule))));
            words.add(list);
        }
        if (!safe.only().isBlank()) {
            words.add(new Paragraph(say("Only: {0}", safe.only())));
        }
        if (!safe.words().isBlank()) {
            words.add(new Paragraph(safe.words()));
        }
        add(words);
        if (reach) {
            family.present().stream()
                    .filter(person -> person.role() == Person.Role.CARER)
                    .forEach(carer -> reach(carer, safe));
        }
    }

    private static String lead(SafeContact safe) {
        return safe.isBlank() ? say("Nothing special was said. Ask, and note it here.") : say("Read this first.");
    }

    /** What must not be done, in words. */
    public static String words(Rule rule) {
        return switch (rule) {
            case DO_NOT_WRITE -> say("Do not write: no letters, e-mails or messages");
            case DO_NOT_CALL -> say("Do not call");
            case DO_NOT_LEAVE_A_MESSAGE -> say("Do not leave a message");
            case DO_NOT_VISIT -> say("Do not visit at home");
        };
    }

    private void reach(Person carer, SafeContact safe) {
        String telephone = carer.details().telephone();
        String email = carer.details().email();
        Paragraph line = new Paragraph();
        line.addClassName("reach");
        if (!telephone.isBlank()) {
            line.add(
                    safe.allows(Rule.DO_NOT_CALL)
                            ? link("tel:" + telephone.replaceAll("[^+0-9]", ""), telephone)
                            : new Span(say("There is a telephone number; it is not safe to call.")));
        }
        if (!email.isBlank() && safe.allows(Rule.DO_NOT_WRITE)) {
            line.add(new Text(" "), link("mailto:" + email, email));
        }
        if (line.getChildren().findAny().isPresent()) {
            line.addComponentAsFirst(new Span(say("{0}:", carer.name()) + " "));
            add(line);
        }
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }

    /** The instructions in one line each, for letters and lists. */
    public static List<String> lines(SafeContact safe) {
        return Stream.concat(
                        safe.not().stream().map(SafeContactNotice::words),
                        Stream.of(safe.only().isBlank() ? "" : say("Only: {0}", safe.only()), safe.words())
                                .filter(line -> !line.isBlank()))
                .toList();
    }
}
