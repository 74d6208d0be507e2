package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.api.casework.FamilySummary;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Paths;

/** Families not heard from for a while. It reminds, gently; nobody is late and nothing is overdue. */
final class QuietCard extends Div {

    /** @param later called with the family of which somebody wants to be reminded later */
    QuietCard(List<FamilySummary> families, LocalDate today, Consumer<FamilySummary> later) {
        Card card = new Card(say("Gentle reminders"));
        card.setId("quiet");
        Paragraph lead = new Paragraph(say("A hello, if it is safe to send one. There is no hurry."));
        lead.addClassNames("sub", "small");
        card.add(lead, new FirstRows(families, (rows, family) -> {
            Button button = new Button(say("Remind me in two weeks"), click -> later.accept(family));
            button.addThemeNames("small", "tertiary");
            button.setAriaLabel(say("Remind me in two weeks: {0}", family.name()));
            rows.row(Paths.family(family.id()), family.name(), words(family, today), button);
        }));
        add(card);
    }

    private static String words(FamilySummary family, LocalDate today) {
        String heard = Dates.plain(family.lastHeard(), today);
        return family.remindOn().isPresent()
                ? say("A reminder was set; last heard from on {0}", heard)
                : say("Last heard from on {0}", heard);
    }
}
