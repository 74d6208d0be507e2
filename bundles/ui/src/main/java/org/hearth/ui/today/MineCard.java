package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.ui.families.FamilyTable;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.Paths;

/** My families, those not seen for longest first, some at a time. */
final class MineCard extends Div {

    /**
     * @param shown the first of them
     * @param inAll how many there are
     * @param more called when somebody wants to see more of them
     */
    MineCard(List<FamilySummary> shown, long inAll, LocalDate today, Runnable more) {
        Card card = new Card(say("My families"));
        card.addClassName("mine");
        card.setId("mine");
        if (shown.isEmpty()) {
            card.add(new EmptyState(
                    say("Families whose key worker you are stand here, those not seen for longest first."),
                    new ButtonLink(Paths.REGISTER, say("Register a family"))));
        } else {
            Span count = new Span(
                    new Text(words(shown.size(), inAll)),
                    new Text(" "),
                    new Anchor(Paths.MY_FAMILIES, say("Show all")));
            count.addClassNames("sub", "small");
            card.beside(count);
            card.add(new FamilyTable(say("My families"), shown, today));
            if (shown.size() < inAll) {
                Button button = new Button(say("Show more"), click -> more.run());
                button.setId("more-mine");
                button.addThemeNames("small");
                card.add(button);
            }
        }
        add(card);
    }

    private static String words(int shown, long inAll) {
        if (inAll > Page.COUNTED) {
            return say("{0} of more than {1}, not seen for longest first.", shown, Page.COUNTED);
        }
        return shown < inAll
                ? say("{0} of {1}, not seen for longest first.", shown, inAll)
                : say("Not seen for longest first.");
    }
}
