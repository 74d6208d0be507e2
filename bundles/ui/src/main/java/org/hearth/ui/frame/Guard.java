package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.identity.Actor;
import org.hearth.ui.parts.Paths;

/** Stands before every screen and lets in only whom it is for. The use cases check again by themselves. */
public final class Guard implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient Entrance entrance;

    public Guard(Places places, Entrance entrance) {
        this.places = places;
        this.entrance = entrance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Place> place = places.of(event.getNavigationTarget());
        if (place.isEmpty() || place.get().isOpen()) {
            return;
        }
        Optional<Actor> actor = entrance.actor();
        if (actor.isEmpty()) {
            entrance.remember(event.getLocation().getPathWithQueryParameters());
            event.forwardTo(Paths.SIGN_IN);
        } else if (!place.get().admits(actor.get())) {
            turnAway(event, actor.get());
        }
    }

    private void turnAway(BeforeEnterEvent event, Actor actor) {
        boolean atTheDoor = event.getLocation().getPath().isEmpty();
        Optional<Place> home = places.home(actor);
        if (atTheDoor && home.isPresent()) {
            event.forwardTo(home.get().path());
        } else {
            event.rerouteToError(
                    new NotAllowed(say("Your account does not open this page. Ask your administrator if it should.")),
                    "");
        }
    }
}
