package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Notice;

/** Which kind of support it was. A kind that is uninstalled while it is chosen is remembered until it is back. */
final class KindChoice extends Div implements HasValidation {
    private final Consumer<Optional<InterventionDefinition>> listener;
    private final Div place = new Div();
    private final Notice gone = new Notice("kind-gone");
    private ChoiceGroup<String> group = new ChoiceGroup<>(say("What was it?"), List.of(), id -> id);
    private Offer offer = new Offer(List.of(), Optional.empty());
    private Optional<InterventionDefinition> wanted = Optional.empty();
    private boolean offered;
    private Optional<KeptForm> kept = Optional.empty();

    KindChoice(Consumer<Optional<InterventionDefinition>> listener) {
        this.listener = listener;
        setId("kind-choice");
        addClassName("stack");
        add(place, gone);
    }

    /** Offers those kinds. */
    void offer(Offer fresh) {
        Optional<InterventionDefinition> before = chosen();
        offer = fresh;
        if (!offered) {
            wanted = fresh.usual();
            offered = true;
        }
        draw();
        if (!chosen().equals(before)) {
            listener.accept(chosen());
        }
    }

    /** Chooses that kind, if it is offered. */
    void choose(String id) {
        offer.kind(id).ifPresent(kind -> group.setValue(id));
    }

    /** Keeps the choice with that form from now on. */
    void keepIn(KeptForm form) {
        kept = Optional.of(form);
        keep();
    }

    private void keep() {
        kept.ifPresent(
                form -> form.keep("kind", group, id -> id, id -> offer.kind(id).map(kind -> id)));
    }

    private void draw() {
        group = new ChoiceGroup<>(
                say("What was it?"),
                offer.kinds().stream().map(InterventionDefinition::id).toList(),
                id -> offer.kind(id).map(InterventionDefinition::title).orElse(id));
        group.setId("kind");
        if (offer.kinds().size() > 1) {
            group.hint(say("What this family had before comes first."));
        }
        chosen().ifPresent(kind -> group.setValue(kind.id()));
        group.addValueChangeListener(event -> {
            wanted = Optional.ofNullable(event.getValue()).flatMap(offer::kind);
            tell();
            listener.accept(chosen());
        });
        place.removeAll();
        place.add(group);
        keep();
        tell();
    }

    private void tell() {
        Optional<InterventionDefinition> lost = wanted.filter(kind -> chosen().isEmpty());
        if (lost.isPresent()) {
            gone.say(say(
                    "“{0}” has just been taken away by your administrator. What you typed is kept: choose another kind, or wait until it is back.",
                    lost.get().title()));
        } else if (offer.kinds().isEmpty()) {
            gone.say(say("No kind of support is installed here. Ask your administrator to add one."));
        } else {
            gone.hide();
        }
    }

    /** The kind that is chosen and installed. */
    Optional<InterventionDefinition> chosen() {
        return wanted.flatMap(kind -> offer.kind(kind.id()));
    }

    @Override
    public void setErrorMessage(String message) {
        group.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return group.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        group.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return group.isInvalid();
    }
}
