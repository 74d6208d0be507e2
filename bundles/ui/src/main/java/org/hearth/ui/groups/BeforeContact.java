package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ContactConsentNotice;
import org.hearth.ui.parts.SafeContactNotice;
import org.hearth.ui.parts.Strong;

/** What to know before somebody of a group gets in touch with a family; not there when nothing was said. */
final class BeforeContact extends Div {
    BeforeContact(Family family, ConsentHistory consents, LocalDate today) {
        addClassName("stack");
        List<String> safe = SafeContactNotice.lines(family.safeContact());
        if (!safe.isEmpty()) {
            UnorderedList list = new UnorderedList();
            safe.forEach(line -> list.add(new ListItem(line)));
            Div words = new Div(new Paragraph(new Strong(say("Safe contact"))), list);
            words.addClassName("safe");
            words.getElement().setAttribute("role", "note");
            add(words);
        }
        ContactConsentNotice against = new ContactConsentNotice(family, consents, today);
        against.setId("contact-consent-" + family.id());
        if (against.isVisible()) {
            add(against);
        }
        setVisible(getComponentCount() > 0);
    }
}
