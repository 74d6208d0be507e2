package org.hearth.ui.plugins;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Strong;

/** What was not taken or has failed: each with where, why and what to do. */
final class TroubleCard {
    private TroubleCard() {}

    /**
     * The card; empty when all is well.
     *
     * @param found every problem that is known; what none of the plug-ins tells itself is listed as well
     */
    static Optional<Component> of(List<Plugin> plugins, List<Problem> found) {
        List<Plugin> troubled = plugins.stream()
                .filter(plugin -> plugin.state() == Plugin.State.REFUSED
                        || !plugin.problems().isEmpty())
                .toList();
        List<Problem> others = new ArrayList<>(found);
        troubled.forEach(plugin -> others.removeAll(plugin.problems()));
        if (troubled.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(say("What needs a look")).tone("alert");
        card.setId("trouble");
        troubled.forEach(plugin -> card.add(entry(plugin)));
        if (!others.isEmpty()) {
            card.add(list(others));
        }
        return Optional.of(card);
    }

    private static Component entry(Plugin plugin) {
        H3 title = new H3(plugin.title());
        Div head = new Div(title, PluginWords.state(plugin.state()));
        head.addClassName("between");
        Paragraph identity = new Paragraph(PluginWords.identity(plugin));
        identity.addClassNames("small", "sub");
        Section entry = new Section(head, identity, list(plugin.problems()));
        entry.addClassName("troubled");
        entry.getElement().setAttribute("aria-label", plugin.title());
        return entry;
    }

    /** Problems, one to a line. */
    static UnorderedList list(List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassName("prose");
        problems.forEach(problem -> list.add(
                new ListItem(new Strong(PluginWords.place(problem) + ". "), new Text(PluginWords.sentence(problem)))));
        return list;
    }
}
