package org.hearth.ui.people;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Table;
import org.hearth.ui.parts.Words;

/** Who has an account, and what it opens. */
public final class PeopleView extends Screen {
    public PeopleView(Accounts accounts, Actor actor) {
        super(say("People and access"));
        ButtonLink make = new ButtonLink(Paths.NEW_ACCOUNT, say("Make an account"), "pri");
        make.setId("new-account");
        Div head = new Div(
                new PageHeading(say("People and access")).lead(say("An account opens only what its roles need.")),
                make);
        head.addClassName("head");
        Table table = new Table(say("Accounts"), say("Name"), say("User name"), say("Roles"));
        accounts.list(actor)
                .forEach(account -> table.row(
                        new Span(account.name()),
                        new Span(account.username()),
                        new Span(account.roles().stream()
                                .sorted()
                                .map((Role role) -> Words.of(role))
                                .collect(Collectors.joining(say(", "))))));
        add(head, new Card(say("Accounts"), table));
    }
}
