package org.hearth.ui.contact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Locale;
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
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Shows an administrator what a kind of support will ask of whoever records a session. Nothing is saved. */
public final class TrySupportView extends Screen implements BeforeEnterObserver {
    private final Catalogue catalogue;

    public TrySupportView(Catalogue catalogue) {
        super("Try it");
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(Paths.PLUG_IN_PARAMETER).orElse("");
        InterventionDefinition definition = catalogue
                .intervention(id)
                .map(InterventionType::definition)
                .orElseThrow(() -> new NotFound("There is no kind of support " + id));
        removeAll();
        setPageTitle("Try " + definition.title());
        add(
                new PageHeading("Try " + definition.title())
                        .back(Paths.PLUG_INS, "Plug-ins")
                        .lead("What a practitioner is asked, beside who, when and how long. Nothing is saved.")
                        .row("badges", new Badge(Badge.Tone.PLAIN, "Version " + definition.version())),
                new Columns().main(fields(definition)).side(about(definition)));
    }

    private static Card fields(InterventionDefinition definition) {
        if (definition.fields().isEmpty()) {
            return new Card(
                    "About the session",
                    new EmptyState("It asks nothing more than who, when and how long, and a note."));
        }
        AskedFields fields = new AskedFields();
        fields.show(Optional.of(definition));
        return new Card("About the session", fields);
    }

    private static Card about(InterventionDefinition definition) {
        Card card = new Card("What it is");
        if (!definition.summary().isBlank()) {
            card.add(new Paragraph(definition.summary()));
        }
        UnorderedList facts = new UnorderedList();
        facts.addClassNames("prose", "small");
        facts.add(new ListItem(delivery(definition.delivery())
                + (definition.usualMinutes() > 0
                        ? ", usually " + Dates.count(definition.usualMinutes(), "minute")
                        : "")));
        if (!definition.audience().isBlank()) {
            facts.add(new ListItem("For: " + definition.audience()));
        }
        definition
                .suggested()
                .forEach(suggested ->
                        facts.add(new ListItem("Questionnaire " + suggested.instrument() + ", " + suggested.when())));
        definition
                .costDrivers()
                .forEach(driver -> facts.add(new ListItem("Cost: " + driver.name() + ", "
                        + String.format(Locale.UK, "%,.4g", driver.perSession()).replaceAll("\\.?0+$", "") + " × "
                        + driver.unit() + " a session")));
        card.add(new Div(facts));
        return card;
    }

    private static String delivery(Delivery delivery) {
        return switch (delivery) {
            case ONE_TO_ONE -> "One practitioner with one adult";
            case DYAD -> "A carer and a baby together";
            case GROUP -> "Several families at once";
            case WORKFORCE -> "Training or consultation for staff";
        };
    }
}
