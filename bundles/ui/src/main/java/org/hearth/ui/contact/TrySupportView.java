package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.text.NumberFormat;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.NotFound;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.ui.parts.AskedFields;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Columns;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.Screen;

/** Shows an administrator what a kind of support will ask of whoever records a session. Nothing is saved. */
public final class TrySupportView extends Screen implements BeforeEnterObserver {
    private final Catalogue catalogue;

    public TrySupportView(Catalogue catalogue) {
        super(say("Try it"));
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(Paths.PLUG_IN_PARAMETER).orElse("");
        InterventionDefinition definition = catalogue
                .intervention(id)
                .map(InterventionType::definition)
                .orElseThrow(() -> new NotFound("There is no kind of support {0}", id));
        removeAll();
        setPageTitle(say("Try {0}", definition.title()));
        add(
                new PageHeading(say("Try {0}", definition.title()))
                        .back(Paths.PLUG_INS, say("Plug-ins"))
                        .lead(say("What a practitioner is asked, beside who, when and how long. Nothing is saved."))
                        .row("badges", new Badge(Badge.Tone.PLAIN, say("Version {0}", definition.version()))),
                new Columns().main(fields(definition)).side(about(definition)));
    }

    private static Card fields(InterventionDefinition definition) {
        if (definition.fields().isEmpty()) {
            return new Card(
                    say("About the session"),
                    new EmptyState(say("It asks nothing more than who, when and how long, and a note.")));
        }
        AskedFields fields = new AskedFields();
        fields.show(Optional.of(definition));
        return new Card(say("About the session"), fields);
    }

    private static Card about(InterventionDefinition definition) {
        Card card = new Card(say("What it is"));
        if (!definition.summary().isBlank()) {
            card.add(new Paragraph(definition.summary()));
        }
        UnorderedList facts = new UnorderedList();
        facts.addClassNames("prose", "small");
        String delivery = delivery(definition.delivery());
        facts.add(new ListItem(
                definition.usualMinutes() > 0
                        ? count(
                                definition.usualMinutes(),
                                "{1}, usually one minute",
                                "{1}, usually {0} minutes",
                                delivery)
                        : delivery));
        if (!definition.audience().isBlank()) {
            facts.add(new ListItem(say("For: {0}", definition.audience())));
        }
        definition
                .suggested()
                .forEach(suggested -> facts.add(
                        new ListItem(say("Questionnaire {0}, {1}", suggested.instrument(), suggested.when()))));
        definition
                .costDrivers()
                .forEach(driver -> facts.add(new ListItem(say(
                        "Cost: {0}, {1} × {2} a session", driver.name(), number(driver.perSession()), driver.unit()))));
        card.add(new Div(facts));
        return card;
    }

    private static String delivery(Delivery delivery) {
        return switch (delivery) {
            case ONE_TO_ONE -> say("One practitioner with one adult");
            case DYAD -> say("A carer and a baby together");
            case GROUP -> say("Several families at once");
            case WORKFORCE -> say("Training or consultation for staff");
        };
    }

    /** Without zeros that say nothing. */
    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Say.locale());
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }
}
