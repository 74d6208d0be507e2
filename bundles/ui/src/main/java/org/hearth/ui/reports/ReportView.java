package org.hearth.ui.reports;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.document.PageFragments;
import org.hearth.api.document.Publication;
import org.hearth.api.identity.Actor;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportRequest;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One report: its settings, the answer, and the files to take along. */
public final class ReportView extends Screen implements BeforeEnterObserver {
    private static final Logger LOG = LoggerFactory.getLogger(ReportView.class);

    private final Catalogue catalogue;
    private final Evaluations evaluations;
    private final PageFragments fragments;
    private final Actor actor;
    private final ErrorSummary summary = new ErrorSummary();
    private final Notice gone = new Notice("gone");
    private final Button make = new Button(say("Make the report"));
    private final MakingCard progress = new MakingCard(this::cancel);
    private final Div answer = new Div();
    private String id = "";
    private Optional<SettingFields> settings = Optional.empty();
    private Optional<Making> making = Optional.empty();

    public ReportView(
            Catalogue catalogue, Evaluations evaluations, PageFragments fragments, Changes changes, Actor actor) {
        super(say("Report"));
        this.catalogue = catalogue;
        this.evaluations = evaluations;
        this.fragments = fragments;
        this.actor = actor;
        make.setId("make");
        make.addThemeNames("primary");
        make.addClickListener(click -> make());
        answer.setId("answer");
        answer.addClassName("stack5");
        live(changes, Change.CatalogueChanged.class::isInstance, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cancel();
        id = event.getRouteParameters().get(Paths.REPORT_PARAMETER).orElse("");
        settings = Optional.empty();
        draw();
    }

    private Optional<ReportDescription> description() {
        return catalogue.report(id).map(report -> report.description());
    }

    private void draw() {
        summary.clear();
        answer.removeAll();
        progress.setVisible(false);
        removeAll();
        Optional<ReportDescription> installed = description();
        PageHeading heading = new PageHeading(
                        installed.map(ReportDescription::title).orElse(say("Report")))
                .back(Paths.REPORTS, say("Reports"));
        installed.ifPresent(report -> heading.lead(report.summary()));
        setPageTitle(installed.map(ReportDescription::title).orElse(say("Report")));
        add(heading, summary, gone);
        installed.ifPresent(report -> {
            choices(report);
            add(progress, answer);
            make();
        });
        Element style = new Element("style");
        style.setText(fragments.css());
        getElement().appendChild(style);
        tell(installed.isPresent());
    }

    private void choices(ReportDescription report) {
        SettingFields fields = new SettingFields(report.settings());
        settings = Optional.of(fields);
        if (!report.settings().isEmpty()) {
            Card card = new Card(say("Choose"), fields, make);
            card.setId("settings");
            add(card);
        }
    }

    private void follow() {
        boolean installed = description().isPresent();
        if (installed && settings.isEmpty()) {
            draw();
        }
        tell(installed);
    }

    private void tell(boolean installed) {
        if (installed) {
            gone.hide();
        } else {
            gone.say(
                    settings.isPresent()
                            ? say(
                                    "This report has just been taken away by your administrator. What you see here stays until"
                                            + " you leave; it can be made again as soon as it is back.")
                            : say("This report is not installed here. It will appear on this page as soon as it is."));
        }
        make.setEnabled(installed && making.isEmpty());
    }

    private void make() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        Optional<ReportRequest> request = settings.map(fields -> fields.read(wrong));
        if (summary.show(wrong.list()) || request.isEmpty() || making.isPresent()) {
            return;
        }
        getUI().or(() -> Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                .ifPresent(ui -> {
                    make.setEnabled(false);
                    answer.setVisible(false);
                    progress.setVisible(true);
                    String report = id;
                    making = Optional.of(Making.start(
                            ui,
                            () -> evaluations.run(actor, List.of(report), request.get()),
                            this::show,
                            this::refused,
                            fault -> {
                                LOG.error("The report {} could not be made", report, fault);
                                refused(say(
                                        "This report could not be made, and that is our fault. Nothing is lost; please try again,"
                                                + " and tell your administrator if it happens again."));
                            }));
                });
    }

    private void show(Publication publication) {
        rest();
        answer.removeAll();
        Paragraph disclosure = new Paragraph(publication.disclosure());
        disclosure.setId("disclosure");
        disclosure.addClassName("note");
        publication.reports().forEach(document -> {
            Div html = new Div();
            html.getElement().setProperty("innerHTML", fragments.html(document));
            answer.add(html);
        });
        answer.addComponentAsFirst(disclosure);
        answer.add(new Downloads(evaluations, publication, id));
        answer.setVisible(true);
    }

    private void refused(String words) {
        rest();
        summary.show(words);
    }

    private void rest() {
        making = Optional.empty();
        progress.setVisible(false);
        make.setEnabled(description().isPresent());
    }

    private void cancel() {
        making.ifPresent(Making::cancel);
        if (making.isPresent()) {
            rest();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        making.ifPresent(Making::cancel);
        super.onDetach(event);
    }
}
