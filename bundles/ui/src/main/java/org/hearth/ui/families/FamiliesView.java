package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.identity.Actor;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.Screen;

/** Every family that this person may see, found by name, NHS number or postcode, a page at a time. */
public final class FamiliesView extends Screen implements BeforeEnterObserver {
    private static final int PAGE = 50;
    private static final int MOST = 200;

    private final Casework casework;
    private final Actor actor;
    private final Clock clock;
    private final FamilySearch search = new FamilySearch(text -> {});
    private final ChoiceGroup<FamilyFilter> filter =
            new ChoiceGroup<>(say("Which families"), List.of(FamilyFilter.values()), FamilyFilter::words);
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private int wanted = PAGE;

    public FamiliesView(Casework casework, Changes changes, Actor actor, Clock clock) {
        super(say("Families"));
        this.casework = casework;
        this.actor = actor;
        this.clock = clock;
        ButtonLink register = new ButtonLink(Paths.REGISTER, say("Register a family"), "pri");
        register.setId("register");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> restart());
        filter.setId("which");
        filter.setValue(FamilyFilter.ALL);
        filter.addValueChangeListener(event -> restart());
        filter.addClassName("quiet-label");
        count.addClassNames("sub", "small");
        count.getElement().setAttribute("role", "status");
        list.addClassNames("card");
        Div head = new Div(new PageHeading(say("Families")), register);
        head.addClassName("head");
        Div finder = new Div(search, filter, count);
        finder.addClassName("stack");
        add(head, finder, list);
        live(changes, change -> change instanceof Change.FamilyChanged, this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("which")
                .flatMap(FamilyFilter::named)
                .ifPresent(filter::setValue);
        draw();
    }

    /** Shows the families of that name. The name travels within the session and never stands in an address. */
    public void find(String text) {
        search.setValue(text);
    }

    private void restart() {
        wanted = PAGE;
        draw();
    }

    private void draw() {
        FamilyFilter which = filter.getOptionalValue().orElse(FamilyFilter.ALL);
        Page<FamilySummary> page = casework.find(
                actor, which.query(search.getValue().strip(), actor.username(), 0, Math.min(wanted, MOST)));
        list.removeAll();
        count.setText(words(page));
        if (page.rows().isEmpty()) {
            list.add(nothing());
            return;
        }
        list.add(new FamilyTable(say("Families"), page.rows(), LocalDate.now(clock)));
        if (page.rows().size() < page.total()) {
            list.add(more(page));
        }
    }

    private Component more(Page<FamilySummary> page) {
        if (wanted >= MOST) {
            Paragraph narrow = new Paragraph(say("These are the first {0}. Type part of a name to find others.", MOST));
            narrow.addClassName("sub");
            return narrow;
        }
        Button more = new Button(say("Show more"), click -> {
            wanted += PAGE;
            draw();
        });
        more.setId("show-more");
        return more;
    }

    private EmptyState nothing() {
        return search.getValue().isBlank()
                ? new EmptyState(
                        say("Families stand here once they are registered."),
                        new ButtonLink(Paths.REGISTER, say("Register a family")))
                : new EmptyState(say("No family was found. Try fewer letters, or register them."));
    }

    private static String words(Page<FamilySummary> page) {
        if (page.isUncounted()) {
            return say("{0} of more than {1} families, by name", page.rows().size(), number(Page.COUNTED));
        }
        return page.rows().size() < page.total()
                ? say("{0} of {1} families, by name", page.rows().size(), number(page.total()))
                : Say.count(page.total(), "{0} family", "{0} families, by name");
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
