package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.FamilySummary;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Paths;

/** Families who came back lately. */
final class CameBackCard extends Div {
    CameBackCard(List<FamilySummary> families, LocalDate today) {
        Card card = new Card(say("Came back")).tone("warm").doorway();
        card.setId("came-back");
        card.add(new FirstRows(
                families,
                (rows, family) -> rows.row(
                        Paths.family(family.id()),
                        family.name(),
                        say(
                                "On {0}. Everything from before is here.",
                                Dates.plain(family.support().since(), today)))));
        add(card);
    }
}
