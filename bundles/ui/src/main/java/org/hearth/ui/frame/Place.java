package org.hearth.ui.frame;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;

/**
 * A screen that can be gone to.
 *
 * @param path its address, with parameters such as {@code :family}
 * @param view what is shown there
 * @param roles who may go there; empty for people who are not signed in
 * @param menu what the navigation calls it; empty if it is not in there
 * @param bar what the short bar at the foot of a phone calls it; empty if it is not in there
 */
public record Place(
        String path, Class<? extends Component> view, Set<Role> roles, Optional<String> menu, Optional<String> bar) {
    public Place {
        roles = Set.copyOf(roles);
    }

    /** A screen for anybody, without the frame around it. */
    public static Place open(String path, Class<? extends Component> view) {
        return new Place(path, view, Set.of(), Optional.empty(), Optional.empty());
    }

    /** A screen for people with one of those roles. */
    public static Place of(String path, Class<? extends Component> view, Set<Role> roles) {
        return new Place(path, view, roles, Optional.empty(), Optional.empty());
    }

    /** The same screen, named in the navigation and in the bar. */
    public Place inMenu(String title) {
        return new Place(path, view, roles, Optional.of(title), Optional.of(title));
    }

    /** The same screen, named in the bar. */
    public Place inBar(String title) {
        return new Place(path, view, roles, menu, Optional.of(title));
    }

    /** Whether nobody needs to be signed in for it. */
    public boolean isOpen() {
        return roles.isEmpty();
    }

    /** Whether that person may go there. */
    public boolean admits(Actor actor) {
        return isOpen() || roles.stream().anyMatch(actor::is);
    }
}
