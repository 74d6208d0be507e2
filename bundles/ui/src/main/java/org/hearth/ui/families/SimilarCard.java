package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Paths;

/** Asks whether the family is one of those that are there already. Nobody is kept from registering it. */
final class SimilarCard extends Div {

    /** @param other what is done when it is another family */
    SimilarCard(List<SimilarFamily> similar, Runnable other) {
        setId("similar");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        similar.forEach(family -> list.add(item(family)));
        Button register = new Button(say("It is another family: register"), click -> other.run());
        register.setId("register-other");
        register.addThemeNames("primary");
        Card card = new Card(
                say("Is it one of these families?"),
                new Paragraph(say("Nothing was saved yet, and what you typed is still in the form below.")),
                list,
                register);
        card.tone("warm");
        add(card);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'start'}); })");
    }

    private static ListItem item(SimilarFamily family) {
        Span name = new Span(family.name());
        name.addClassName("t");
        Anchor open = new Anchor(Paths.family(family.id()), say("Open that record"));
        open.setAriaLabel(say("Open the record of {0}", family.name()));
        open.addClassNames("btn", "sm");
        ListItem item = new ListItem(name);
        family.reasons().forEach(reason -> {
            Div why = new Div(FamilyWords.of(reason));
            why.addClassName("sub");
            item.add(why);
        });
        item.add(open);
        return item;
    }
}
