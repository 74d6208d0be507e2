package org.hearth.ui.frame;

import java.util.Optional;
import org.hearth.api.identity.Actor;

/** Who is signed in in this browser, and the way in and out. */
public interface Entrance {
    /** Who is signed in, if anybody is. */
    Optional<Actor> actor();

    /** Signs somebody in, under a fresh session identity, and goes where they wanted to go. */
    void enter(Actor actor);

    /** Signs out, forgets everything about the session, and shows the sign-in page. */
    void leave();

    /** Whether somebody was at work on a page here when their session ended, and wants to go on. */
    boolean isReturning();

    /** Remembers where somebody wanted to go before they were asked to sign in. */
    void remember(String path);
}
