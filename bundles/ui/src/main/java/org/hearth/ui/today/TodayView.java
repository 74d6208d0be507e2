package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.ui.families.FamiliesView;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Strong;
import org.hearth.ui.parts.Trouble;

/** My families, whom nobody has met yet, what is due, the alerts that wait, and who came back. */
public final class TodayView extends Screen {
    private static final int MINE_AT_ONCE = 12;
    private static final int MOST_MINE = 200;
    private static final int FOUND_AT_ONCE = 8;
    private static final int LATER_WEEKS = 2;

    private final Casework casework;
    private final Alerts alerts;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Clock clock;
    private final Paragraph lead = new Paragraph();
    private final Div content = new Div();
    private int mineShown = MINE_AT_ONCE;

    public TodayView(Casework casework, Alerts alerts, Catalogue catalogue, Changes changes, Actor actor, Clock clock) {
        super(say("Today"));
        this.casework = casework;
        this.alerts = alerts;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
        lead.addClassName("lead");
        content.addClassName("stack5");
        PageHeading heading = new PageHeading(say("Today")).eyebrow(Dates.heading(today()));
        heading.add(lead);
        ButtonLink record = new ButtonLink(Paths.RECORD_CONTACT, say("Record a contact"), "pri", "tall");
        record.setId("record-contact");
        Div row = new Div(new Finder(this::found, this::findAll, today()), record);
        row.addClassNames("row", "search-row");
        add(heading, row, content);
        live(changes, change -> !(change instanceof Change.CatalogueChanged), this::draw);
        draw();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Page<FamilySummary> found(String text) {
        return casework.find(actor, new FamilyQuery(text, Optional.empty(), Optional.empty(), 0, FOUND_AT_ONCE));
    }

    private void findAll(String text) {
        getUI().flatMap(ui -> ui.navigate(FamiliesView.class)).ifPresent(families -> families.find(text));
    }

    private void draw() {
        Today day = casework.today(actor);
        TodaySentence sentence = TodaySentence.of(day);
        lead.removeAll();
        lead.add(new Strong(sentence.first()), new Text(" " + sentence.rest()));
        content.removeAll();
        content.add(new DayCards(cards(day)), new MineCard(mine(day), day.mineInAll(), today(), this::more));
    }

    /** What asks for something today: what waits for an answer first, then what there is to do in one's own time. */
    private List<Component> cards(Today day) {
        List<Component> cards = new ArrayList<>();
        if (day.openAlerts() > 0) {
            alerts.longestOpen(actor)
                    .map(longest -> new WaitingAlertsCard(longest, day.openAlerts(), clock.instant()))
                    .ifPresent(cards::add);
        }
        if (!day.notMet().isEmpty()) {
            cards.add(new NotMetCard(day.notMet(), today()));
        }
        if (!day.cameBack().isEmpty()) {
            cards.add(new CameBackCard(day.cameBack(), today()));
        }
        if (!day.quiet().isEmpty()) {
            cards.add(new QuietCard(day.quiet(), today(), this::remindLater));
        }
        // the longest list last: the short ones fill the column beside it
        cards.add(new DueCard(day.due(), catalogue, today()));
        return cards;
    }

    private List<FamilySummary> mine(Today day) {
        return mineShown <= day.mine().size()
                ? day.mine().stream().limit(mineShown).toList()
                : casework.mine(actor, 0, mineShown).rows();
    }

    private void more() {
        if (mineShown >= MOST_MINE) {
            getUI().ifPresent(ui -> ui.navigate(Paths.MY_FAMILIES));
            return;
        }
        mineShown = Math.min(MOST_MINE, mineShown + MINE_AT_ONCE);
        draw();
    }

    private void remindLater(FamilySummary family) {
        Trouble.of(() -> {
                    casework.remind(actor, family.id(), today().plusWeeks(LATER_WEEKS));
                    Flash.show(say("You will be reminded in two weeks."));
                })
                .ifPresent(Flash::show);
        draw();
    }
}
