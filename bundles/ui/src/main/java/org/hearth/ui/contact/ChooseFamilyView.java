package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.identity.Actor;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyFinder;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Screen;

/** Asks with whom a contact was, before it is recorded. */
public final class ChooseFamilyView extends Screen {
    private static final int MINE = 12;

    public ChooseFamilyView(Casework casework, Actor actor) {
        super(say("Record a contact"));
        addClassName("narrow");
        FamilyFinder finder =
                new FamilyFinder("search", say("Find a family"), casework, actor, ChooseFamilyView::record);
        add(
                new PageHeading(say("Record a contact"))
                        .lead(say("With whom? For a group, begin with any family; the others can be added there.")),
                finder,
                mine(casework.today(actor).mine()));
    }

    private static Component mine(List<FamilySummary> families) {
        Card card = new Card(say("My families"));
        if (families.isEmpty()) {
            card.add(new EmptyState(
                    say("Families whose key worker you are stand here."),
                    new ButtonLink(Paths.REGISTER, say("Register a family"))));
            return card;
        }
        Rows rows = new Rows();
        families.stream()
                .limit(MINE)
                .forEach(family -> rows.row(Paths.family(family.id()), family.name(), family.carers(), record(family)));
        card.add(rows);
        return card;
    }

    private static Component record(FamilySummary family) {
        ButtonLink link = new ButtonLink(Paths.recordContact(family.id()), say("Record contact"), "sm");
        link.setAriaLabel(say("Record contact: {0}", family.name()));
        return link;
    }
}
