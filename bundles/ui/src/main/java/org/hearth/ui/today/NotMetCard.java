package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.FamilySummary;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.FirstMeeting;
import org.hearth.ui.parts.Paths;

/** Families who reached out and whom nobody has met yet: nobody waits on a list. */
final class NotMetCard extends Div {
    NotMetCard(List<FamilySummary> families, LocalDate today) {
        Card card = new Card(say("Reached out, not met yet"));
        card.setId("not-met");
        card.add(new FirstRows(families, (rows, family) -> {
            ButtonLink record = new ButtonLink(Paths.recordContact(family.id()), say("Record contact"), "sm");
            record.setAriaLabel(say("Record contact: {0}", family.name()));
            rows.row(Paths.family(family.id()), family.name(), FirstMeeting.sentence(family, today), record);
        }));
        add(card);
    }
}
