package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Strands;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Strand;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Trouble;

/** The kinds of support that a family has taken up, any number at once; each may pause and go on. */
public final class StrandsCard extends FamilyCard {
    private final Strands strands;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Clock clock;

    public StrandsCard(Strands strands, Catalogue catalogue, Actor actor, Clock clock) {
        this.strands = strands;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void show(Family family) {
        List<Strand> taken = strands.of(actor, family.id());
        Card card = new Card(say("Support they have taken up"));
        card.setId("strands");
        if (taken.isEmpty()) {
            card.add(
                    new EmptyState(
                            say(
                                    "Kinds of support stand here, as many at once as suit the family. The first contact adds its own.")));
        } else {
            Rows rows = new Rows();
            taken.forEach(strand -> rows.row(new Span(strand.title()), when(strand), action(family, strand)));
            card.add(rows);
        }
        Button more = new Button(say("Take up another"), click -> takeUp(family, taken));
        more.setId("take-up");
        more.addThemeNames("small");
        card.add(more);
        removeAll();
        add(card);
    }

    private String when(Strand strand) {
        LocalDate today = LocalDate.now(clock);
        String since = Dates.plain(strand.since(), today);
        return strand.pausedSince()
                .map(day -> say("Pauses since {0}; began {1}", Dates.plain(day, today), since))
                .orElseGet(() -> strand.worker().isEmpty()
                        ? say("Since {0}", since)
                        : say("Since {0}, with {1}", since, strand.worker()));
    }

    private Component action(Family family, Strand strand) {
        boolean paused = strand.pausedSince().isPresent();
        Button button = new Button(paused ? say("Take up again") : say("Pause"), click -> turn(family, strand, paused));
        button.setAriaLabel(paused ? say("Take up again: {0}", strand.title()) : say("Pause: {0}", strand.title()));
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private void turn(Family family, Strand strand, boolean paused) {
        LocalDate today = LocalDate.now(clock);
        Trouble.of(() -> {
                    if (paused) {
                        strands.takeUpAgain(actor, strand.id(), strand.version(), today);
                        Flash.show(say("{0} goes on.", strand.title()));
                    } else {
                        strands.pause(actor, strand.id(), strand.version(), today);
                        Flash.show(say("{0} pauses. Everything else goes on.", strand.title()));
                    }
                })
                .ifPresent(Flash::show);
        show(family);
    }

    private void takeUp(Family family, List<Strand> taken) {
        List<String> known = taken.stream().map(Strand::intervention).collect(Collectors.toList());
        List<InterventionType> offered = catalogue.interventions().stream()
                .filter(type -> type.definition().delivery() != Delivery.WORKFORCE)
                .filter(type -> !known.contains(type.definition().id()))
                .toList();
        if (offered.isEmpty()) {
            Flash.show(say("They have taken up every kind of support that is offered here."));
            return;
        }
        new TakeUpDialog(family, offered, LocalDate.now(clock), (intervention, day, people) -> {
                    strands.takeUp(actor, family.id(), intervention, day, people, "");
                    Flash.show(say("Taken up."));
                    show(family);
                })
                .open();
    }
}
