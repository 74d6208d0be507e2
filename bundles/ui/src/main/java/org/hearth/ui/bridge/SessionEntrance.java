package org.hearth.ui.bridge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.hearth.api.identity.Actor;
import org.hearth.ui.frame.Entrance;
import org.hearth.ui.frame.Place;
import org.hearth.ui.frame.Places;
import org.hearth.ui.parts.Paths;

/** Keeps who is signed in in the browser's session, and changes the session's identity when that changes. */
final class SessionEntrance implements Entrance {
    private static final String WANTED = SessionEntrance.class.getName() + ".wanted";

    private final Places places;

    SessionEntrance(Places places) {
        this.places = places;
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(Actor.class));
    }

    @Override
    public void enter(Actor actor) {
        // whoever planted a session identity before must not share the session after
        VaadinServletRequest.getCurrent().getHttpServletRequest().changeSessionId();
        SessionCookie.restrictCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(Actor.class, actor);
        Object wanted = session.getAttribute(WANTED);
        session.setAttribute(WANTED, null);
        String home = places.home(actor).map(Place::path).orElse(Paths.TODAY);
        UI.getCurrent().navigate(wanted instanceof String path && !path.isEmpty() ? path : home);
    }

    @Override
    public void leave() {
        UI.getCurrent().getPage().setLocation(Paths.SIGN_IN);
        VaadinSession.getCurrent().getSession().invalidate();
    }

    @Override
    public boolean isReturning() {
        VaadinSession session = VaadinSession.getCurrent();
        return EndedSession.isBefore(session) && session.getAttribute(WANTED) instanceof String path && !path.isEmpty();
    }

    @Override
    public void remember(String path) {
        VaadinSession.getCurrent().setAttribute(WANTED, path);
    }
}
