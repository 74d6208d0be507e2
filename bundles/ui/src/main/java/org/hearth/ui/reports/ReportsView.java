package org.hearth.ui.reports;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** The reports that are installed, each with the question that it answers. */
public final class ReportsView extends Screen {
    private final Catalogue catalogue;
    private final Div gallery = new Div();

    public ReportsView(Catalogue catalogue, Changes changes) {
        super(say("Reports"));
        this.catalogue = catalogue;
        gallery.addClassName("gallery");
        gallery.setId("gallery");
        add(
                new PageHeading(say("Reports"))
                        .lead(say(
                                "Choose a question. Every number comes with how many families it rests on, how sure it is and"
                                        + " what it cannot say.")),
                gallery);
        live(changes, Change.CatalogueChanged.class::isInstance, this::draw);
        draw();
    }

    private void draw() {
        List<Report> reports = catalogue.reports();
        gallery.removeAll();
        if (reports.isEmpty()) {
            gallery.add(new EmptyState(
                    say("No report is installed here. Your administrator can add one; it will appear on this"
                            + " page by itself.")));
        }
        reports.forEach(report -> gallery.add(card(report.description())));
    }

    private static Section card(ReportDescription description) {
        H2 title = new H2();
        title.add(new Anchor(Paths.report(description.id()), description.title()));
        title.setId("report-" + description.id());
        ButtonLink open = new ButtonLink(Paths.report(description.id()), say("Open"), "sm");
        open.setAriaLabel(say("Open {0}", description.title()));
        Section card = new Section(title, new Paragraph(description.summary()), open);
        card.addClassName("card");
        card.getElement().setAttribute("aria-labelledby", "report-" + description.id());
        return card;
    }
}
