package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.FamilySummary;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Paths;

/** Families who are due a questionnaire. */
final class DueCard extends Div {
    DueCard(List<FamilySummary> families, LocalDate today) {
        Card card = new Card(say("Due a questionnaire"));
        card.setId("due");
        if (families.isEmpty()) {
            Paragraph line = new Paragraph(say("Nobody is due a questionnaire."));
            line.addClassName("sub");
            card.add(line);
        } else {
            card.add(new FirstRows(families, (rows, family) -> {
                ButtonLink ask = new ButtonLink(Paths.questionnaire(family.id()), say("Ask questionnaire"), "sm");
                ask.setAriaLabel(say("Ask questionnaire: {0}", family.name()));
                rows.row(Paths.family(family.id()), family.name(), lastAsked(family, today), ask);
            }));
        }
        add(card);
    }

    private static String lastAsked(FamilySummary family, LocalDate today) {
        return family.lastAssessment()
                .map(day -> say("Last one on {0}", Dates.plain(day, today)))
                .orElseGet(() -> say("None so far"));
    }
}
