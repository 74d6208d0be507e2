package org.hearth.ui.people;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Words;

/** Makes an account for a colleague. */
public final class NewAccountView extends Screen {
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final Actor actor;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField name = new TextField(say("Their name"));
    private final TextField username = new TextField(say("User name"));
    private final PasswordField password = new PasswordField(say("First password"));
    private final ChoicesGroup<Role> roles =
            new ChoicesGroup<>(say("What they do"), List.of(Role.values()), role -> Words.of(role));

    public NewAccountView(Accounts accounts, Actor actor) {
        super(say("Make an account"));
        this.accounts = accounts;
        this.actor = actor;
        name.setId("name");
        username.setId("username");
        username.setHelperText(say("What they will sign in with, such as their work email"));
        username.getElement().setAttribute("autocomplete", "off");
        password.setId("password");
        password.setHelperText(say("At least twelve characters; tell it to them in person"));
        password.getElement().setAttribute("autocomplete", "new-password");
        roles.setId("roles");
        Button make = new Button(say("Make the account"), click -> make());
        make.setId("save");
        make.addThemeNames("primary");
        Div actions = new Div(make, new ButtonLink(Paths.PEOPLE, say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        Card card = new Card(say("The account"), name, username, password, roles);
        card.addClassName("fields");
        addClassName("narrow");
        add(
                new PageHeading(say("Make an account")).back(Paths.PEOPLE, say("People and access")),
                summary,
                card,
                actions);
    }

    private void make() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines()
                .require(!name.getValue().isBlank(), say("Enter their name, as colleagues read it"), name)
                .require(!username.getValue().isBlank(), say("Enter a user name"), username)
                .require(
                        password.getValue().length() >= SHORTEST,
                        say("Enter a password of at least twelve characters"),
                        password)
                .require(!roles.getValue().isEmpty(), say("Choose what they do"), roles);
        if (summary.show(wrong.list())) {
            return;
        }
        summary.attempt(() -> {
            accounts.create(
                    actor,
                    new Accounts.NewAccount(
                            username.getValue().strip(),
                            name.getValue().strip(),
                            password.getValue().toCharArray(),
                            roles.getValue()));
            Flash.show(say("Account made for {0}.", name.getValue().strip()));
            getUI().ifPresent(ui -> ui.navigate(Paths.PEOPLE));
        });
    }
}
