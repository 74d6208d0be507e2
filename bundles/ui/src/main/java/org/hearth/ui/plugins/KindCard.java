package org.hearth.ui.plugins;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Plugin;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Table;

/** The plug-ins of one kind that were taken. */
final class KindCard {
    private final String title;
    private final boolean worded;
    private final Table table;
    private int rows;

    /**
     * @param title such as <em>Questionnaires</em>
     * @param name what the first column is called
     * @param worded whether this kind has words of its own and a licence for them
     */
    private KindCard(String title, String name, boolean worded) {
        this.title = title;
        this.worded = worded;
        table = worded
                ? new Table(title, name, say("Version"), say("Licence"), say("Wording"), say("State"), Table.ACTION)
                : new Table(title, name, say("Version"), say("State"), Table.ACTION);
        table.addClassName("plug-ins");
    }

    static Component of(Plugin.Kind kind, List<Plugin> plugins) {
        KindCard card = switch (kind) {
            case INSTRUMENT -> new KindCard(say("Questionnaires"), say("Questionnaire"), true);
            case INTERVENTION -> new KindCard(say("Kinds of support"), say("Kind of support"), false);
            case REPORT -> new KindCard(say("Reports"), say("Report"), false);
            case WORDING, UNKNOWN -> new KindCard(say("Wording packs"), say("Wording pack"), false);
        };
        plugins.stream()
                .filter(plugin -> plugin.kind() == kind && plugin.state() != Plugin.State.REFUSED)
                .forEach(card::row);
        return card.card();
    }

    private Component card() {
        return new Card(
                title,
                rows == 0
                        ? new EmptyState(
                                say("None is installed. Put one into the folder deploy, and it appears here at once."))
                        : table);
    }

    private void row(Plugin plugin) {
        Span provenance = new Span(PluginWords.provenance(plugin));
        provenance.addClassNames("small", "sub", "origin");
        List<Component> cells = new ArrayList<>();
        cells.add(new Div(new Span(plugin.title()), provenance));
        cells.add(new Span(plugin.version()));
        if (worded) {
            cells.add(new Span(plugin.licence()));
            cells.add(PluginWords.wording(plugin.wording()));
        }
        cells.add(PluginWords.state(plugin.state()));
        cells.add(trial(plugin).<Component>map(path -> link(plugin, path)).orElseGet(Span::new));
        table.row(cells.toArray(Component[]::new));
        rows++;
    }

    private static Optional<String> trial(Plugin plugin) {
        return switch (plugin.kind()) {
            case INSTRUMENT -> Optional.of(Paths.tryQuestionnaire(plugin.id(), plugin.version()));
            case INTERVENTION ->
                Optional.of(Paths.trySupport(plugin.id())).filter(path -> plugin.state() != Plugin.State.SUPERSEDED);
            case REPORT, WORDING, UNKNOWN -> Optional.empty();
        };
    }

    private static ButtonLink link(Plugin plugin, String path) {
        ButtonLink link = new ButtonLink(path, say("Try it"), "sm");
        link.setId("try-" + String.join("-", Arrays.asList(plugin.id(), plugin.version())));
        link.setAriaLabel(say("Try it: {0} {1}", plugin.title(), plugin.version()));
        return link;
    }
}
