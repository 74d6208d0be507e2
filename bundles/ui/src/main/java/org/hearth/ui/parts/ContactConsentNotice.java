package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.Family;

/**
 * Who of a family does not want to be contacted, to be shown beside the safe contact before anything that gets in touch; not
 * there when nobody said so.
 */
public final class ContactConsentNotice extends Div {

    public ContactConsentNotice(Family family, ConsentHistory consents, LocalDate today) {
        setId("contact-consent");
        List<Consent> against = consents.against(Consent.Purpose.CONTACT);
        setVisible(!against.isEmpty());
        if (against.isEmpty()) {
            return;
        }
        addClassName("safe");
        getElement().setAttribute("role", "note");
        add(new Paragraph(new Strong(say("Do not get in touch by ourselves"))));
        against.forEach(consent -> add(new Paragraph(line(family, consent, today))));
    }

    private static String line(Family family, Consent consent, LocalDate today) {
        String day = Dates.plain(consent.on(), today);
        boolean withdrawn = consent.answer() == Consent.Answer.WITHDRAWN;
        if (consent.person().isEmpty()) {
            return withdrawn
                    ? say("The family said on {0} that they no longer want to be contacted. They can come to us.", day)
                    : say("The family said on {0} that they do not want to be contacted. They can come to us.", day);
        }
        String name = WhoChoice.name(family, consent.person().get());
        return withdrawn
                ? say("{0} said on {1} that they no longer want to be contacted. They can come to us.", name, day)
                : say("{0} said on {1} that they do not want to be contacted. They can come to us.", name, day);
    }
}
