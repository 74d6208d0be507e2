package org.hearth.ui.plugins;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.report.ReportDescription;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Strong;
import org.hearth.ui.parts.Table;

/** What is installed now. It follows plug-ins as they come and go. */
public final class PlugInsView extends Screen {
    private final Catalogue catalogue;
    private final Div content = new Div();

    public PlugInsView(Catalogue catalogue, Changes changes) {
        super("Plug-ins");
        this.catalogue = catalogue;
        content.addClassName("stack4");
        add(
                new PageHeading("Plug-ins")
                        .lead("What is installed now. Records stay readable when a plug-in is taken out."),
                content);
        live(changes, Change.CatalogueChanged.class::isInstance, this::draw);
        draw();
    }

    private void draw() {
        content.removeAll();
        if (!catalogue.problems().isEmpty()) {
            content.add(problems());
        }
        content.add(questionnaires(), support(), reports());
    }

    private Component problems() {
        UnorderedList list = new UnorderedList();
        list.addClassName("prose");
        for (Problem problem : catalogue.problems()) {
            String where = problem.file() + (problem.line() > 0 ? ", line " + problem.line() : "");
            String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
            list.add(new ListItem(new Strong(where + ". "), new Text(field + problem.message())));
        }
        return new Card("These do not fit and were left out", list).tone("alert");
    }

    private Component questionnaires() {
        Table table = new Table("Questionnaires", "Questionnaire", "Version", "Wording", "Licence");
        catalogue.instruments().forEach(instrument -> {
            InstrumentDefinition definition = instrument.definition();
            boolean worded = catalogue
                    .wording(definition.id(), Locale.UK.toLanguageTag())
                    .isPresent();
            table.row(
                    new Span(definition.title()),
                    new Span(definition.version()),
                    worded ? new Badge(Badge.Tone.OK, "In place") : new Badge(Badge.Tone.WARN, "By number and topic"),
                    new Span(definition.licence().holder()));
        });
        return kind("Questionnaires", catalogue.instruments().isEmpty(), table);
    }

    private Component support() {
        Table table = new Table("Kinds of support", "Support", "Version", "For whom");
        catalogue.interventions().forEach(intervention -> {
            InterventionDefinition definition = intervention.definition();
            table.row(new Span(definition.title()), new Span(definition.version()), new Span(definition.audience()));
        });
        return kind("Kinds of support", catalogue.interventions().isEmpty(), table);
    }

    private Component reports() {
        Table table = new Table("Reports", "Report", "Version", "What it answers");
        catalogue.reports().forEach(report -> {
            ReportDescription description = report.description();
            table.row(new Span(description.title()), new Span(description.version()), new Span(description.summary()));
        });
        return kind("Reports", catalogue.reports().isEmpty(), table);
    }

    private static Component kind(String title, boolean empty, Table table) {
        return new Card(
                title, empty ? new EmptyState("None is installed. Put one into the deploy folder to try it.") : table);
    }
}
