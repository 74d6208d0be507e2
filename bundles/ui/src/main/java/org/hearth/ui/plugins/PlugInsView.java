package org.hearth.ui.plugins;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Programme;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Screen;

/** What is installed now, and what does not fit. It follows plug-ins as they come and go. */
public final class PlugInsView extends Screen {
    private static final List<Plugin.Kind> ALWAYS =
            List.of(Plugin.Kind.INSTRUMENT, Plugin.Kind.INTERVENTION, Plugin.Kind.REPORT);

    private final Catalogue catalogue;
    private final Programme programme;
    private final Span sentence = new Span();
    private final Div content = new Div();

    public PlugInsView(Catalogue catalogue, Changes changes, Programme programme) {
        super(say("Plug-ins"));
        this.catalogue = catalogue;
        this.programme = programme;
        content.addClassName("stack4");
        sentence.getElement().setAttribute("role", "status");
        sentence.setId("standing");
        add(new PageHeading(say("Plug-ins")).lead(sentence), content);
        live(
                changes,
                change -> change instanceof Change.CatalogueChanged || change instanceof Change.ProgrammeChanged,
                this::draw);
        draw();
    }

    private void draw() {
        List<Plugin> plugins = catalogue.plugins();
        sentence.setText(PlugInsSentence.of(plugins));
        content.removeAll();
        TroubleCard.of(plugins, catalogue.problems()).ifPresent(content::add);
        settings(programme.problems());
        ALWAYS.forEach(kind -> content.add(KindCard.of(kind, plugins)));
        boolean packs = plugins.stream().anyMatch(PlugInsView::isPackInUse);
        if (packs) {
            content.add(KindCard.of(Plugin.Kind.WORDING, plugins));
        }
    }

    private static boolean isPackInUse(Plugin plugin) {
        return plugin.kind() == Plugin.Kind.WORDING && plugin.state() != Plugin.State.REFUSED;
    }

    private void settings(List<Problem> problems) {
        if (!problems.isEmpty()) {
            Card card = new Card(say("Settings of the programme that were not taken"), TroubleCard.list(problems))
                    .tone("alert");
            card.setId("settings-trouble");
            content.add(card);
        }
    }
}
