package org.hearth.ui.frame;

import java.util.List;
import java.util.Optional;
import org.hearth.api.identity.Actor;

/**
 * All screens, in the order of the navigation.
 *
 * @param all the screens
 */
public record Places(List<Place> all) {
    private static final int BAR = 4;

    public Places {
        all = List.copyOf(all);
    }

    /** The screen that this class shows. */
    public Optional<Place> of(Class<?> view) {
        return all.stream().filter(place -> place.view() == view).findFirst();
    }

    /** What that person's navigation offers. */
    public List<Place> menu(Actor actor) {
        return all.stream()
                .filter(place -> place.menu().isPresent() && place.admits(actor))
                .toList();
    }

    /** What the bar at the foot of that person's phone offers. */
    public List<Place> bar(Actor actor) {
        return all.stream()
                .filter(place -> place.bar().isPresent() && place.admits(actor))
                .limit(BAR)
                .toList();
    }

    /** Where that person starts: the first screen of their navigation. */
    public Optional<Place> home(Actor actor) {
        return menu(actor).stream().findFirst();
    }
}
