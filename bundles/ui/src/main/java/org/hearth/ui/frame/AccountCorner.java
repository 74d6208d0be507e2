package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.ui.parts.LanguageChoice;
import org.hearth.ui.parts.Words;

/** Who is signed in, and the way out. */
final class AccountCorner extends Section {
    AccountCorner(Actor actor, Entrance entrance) {
        addClassName("me");
        setAriaLabel(say("Your account"));
        Span name = new Span(actor.name());
        name.addClassName("name");
        Span roles = new Span(actor.roles().stream()
                .sorted()
                .map((Role role) -> Words.of(role))
                .collect(Collectors.joining(say(", "))));
        roles.addClassName("sub");
        Button out = new Button(say("Sign out"), click -> entrance.leave());
        out.setId("sign-out");
        out.addThemeNames("tertiary", "small");
        Div words = new Div(name, roles, out, new LanguageChoice());
        words.addClassName("who");
        add(avatar(actor), words);
    }

    /** The first letters of the name in a circle; for decoration. */
    static Span avatar(Actor actor) {
        Span avatar = new Span(Initials.of(actor.name()));
        avatar.addClassName("av");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
