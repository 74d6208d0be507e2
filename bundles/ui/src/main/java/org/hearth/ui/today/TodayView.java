package org.hearth.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.ui.families.FamiliesView;
import org.hearth.ui.families.FamilySearch;
import org.hearth.ui.families.FamilyTable;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Columns;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Strong;

/** My families, who is due, the alerts that wait, and who came back. */
public final class TodayView extends Screen {
    private static final int DUE_SHOWN = 6;
    private static final int MINE_SHOWN = 12;

    private final Casework casework;
    private final Alerts alerts;
    private final Actor actor;
    private final Clock clock;
    private final Paragraph lead = new Paragraph();
    private final Div content = new Div();

    public TodayView(Casework casework, Alerts alerts, Changes changes, Actor actor, Clock clock) {
        super("Today");
        this.casework = casework;
        this.alerts = alerts;
        this.actor = actor;
        this.clock = clock;
        lead.addClassName("lead");
        content.addClassName("stack5");
        PageHeading heading = new PageHeading("Today").eyebrow(Dates.heading(LocalDate.now(clock)));
        heading.add(lead);
        ButtonLink record = new ButtonLink(Paths.RECORD_CONTACT, "Record a contact", "pri", "tall");
        record.setId("record-contact");
        Div row = new Div(new FamilySearch(this::find), record);
        row.addClassNames("row", "search-row");
        add(heading, row, content);
        live(changes, change -> !(change instanceof Change.CatalogueChanged), this::draw);
        draw();
    }

    private void find(String text) {
        getUI().flatMap(ui -> ui.navigate(FamiliesView.class)).ifPresent(families -> families.find(text));
    }

    private void draw() {
        Today today = casework.today(actor);
        TodaySentence sentence = TodaySentence.of(today);
        lead.removeAll();
        lead.add(new Strong(sentence.first()), new Text(" " + sentence.rest()));
        content.removeAll();
        boolean aside = today.openAlerts() > 0 || !today.cameBack().isEmpty();
        if (aside) {
            Columns columns = new Columns().sideFirst().main(due(today));
            alertCard(today, columns);
            if (!today.cameBack().isEmpty()) {
                columns.side(cameBack(today.cameBack()));
            }
            content.add(columns);
        } else {
            content.add(due(today));
        }
        content.add(mine(today));
    }

    private Component due(Today today) {
        Card card = new Card("Due a questionnaire");
        if (today.due().isEmpty()) {
            card.add(quiet("Everybody who is in touch with you answered one in the last six weeks."));
            return card;
        }
        card.add(dueRows(today.due().stream().limit(DUE_SHOWN).toList()));
        List<FamilySummary> more = today.due().stream().skip(DUE_SHOWN).toList();
        if (!more.isEmpty()) {
            card.add(new NativeDetails("Show " + Dates.count(more.size(), "more family"), dueRows(more)));
        }
        return card;
    }

    private Rows dueRows(List<FamilySummary> families) {
        Rows rows = new Rows();
        rows.addClassName("due");
        families.forEach(family -> {
            ButtonLink ask = new ButtonLink(Paths.questionnaire(family.id()), "Ask questionnaire", "sm");
            ask.setAriaLabel("Ask questionnaire: " + family.name());
            rows.row(Paths.family(family.id()), family.name(), lastAsked(family), ask);
        });
        return rows;
    }

    private String lastAsked(FamilySummary family) {
        return family.lastAssessment()
                .map(day -> "Last one " + Dates.plain(day, LocalDate.now(clock)))
                .orElse("None so far");
    }

    private void alertCard(Today today, Columns columns) {
        List<Alerts.NamedAlert> open = today.openAlerts() > 0 ? alerts.open(actor) : List.of();
        if (open.isEmpty()) {
            return;
        }
        Alerts.NamedAlert oldest = open.getFirst();
        String title = open.size() == 1 ? "Alert waiting" : Dates.count(open.size(), "alert") + " waiting";
        Card card = new Card(title.substring(0, 1).toUpperCase(java.util.Locale.UK) + title.substring(1)).tone("alert");
        card.beside(new Badge(Badge.Tone.ERROR, AlertAge.of(oldest.alert().raisedAt(), clock.instant())));
        card.add(new Paragraph(
                oldest.person() + ", " + oldest.family() + ". " + oldest.alert().reason()));
        card.add(new ButtonLink(Paths.ALERTS, open.size() == 1 ? "Open the alert" : "Open the alerts", "sm"));
        columns.side(card);
    }

    private Component cameBack(List<FamilySummary> families) {
        Card card = new Card("Came back").tone("warm").doorway();
        Rows rows = new Rows();
        families.forEach(family -> rows.row(
                Paths.family(family.id()),
                family.name(),
                "On " + Dates.plain(family.support().since(), LocalDate.now(clock))
                        + ". Everything from before is here."));
        card.add(rows);
        return card;
    }

    private Component mine(Today today) {
        Card card = new Card("My families");
        card.addClassName("mine");
        if (today.mine().isEmpty()) {
            card.add(new EmptyState(
                    "Families whose key worker you are stand here, those not seen for longest first.",
                    new ButtonLink(Paths.REGISTER, "Register a family")));
            return card;
        }
        List<FamilySummary> first = today.mine().stream().limit(MINE_SHOWN).toList();
        Span count = new Span(
                new Text(
                        first.size() < today.mineInAll()
                                ? first.size() + " of " + today.mineInAll() + ", not seen for longest first. "
                                : "Not seen for longest first. "),
                new Anchor(Paths.MY_FAMILIES, "Show all"));
        count.addClassNames("sub", "small");
        card.beside(count);
        card.add(new FamilyTable("My families", first, LocalDate.now(clock)));
        return card;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("sub");
        return line;
    }
}
