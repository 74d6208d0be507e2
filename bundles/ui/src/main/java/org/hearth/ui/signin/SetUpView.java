package org.hearth.ui.signin;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Programme;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.ui.frame.Entrance;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.PageTitle;
import org.hearth.ui.parts.Paths;

/** Makes the first account, for whoever holds the one-time link that was printed at the first start. */
public final class SetUpView extends Door implements HasDynamicTitle, BeforeEnterObserver {
    private final Accounts accounts;
    private final Entrance entrance;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField name = new TextField(say("Your name"));
    private final TextField username = new TextField(say("User name"));
    private final PasswordField password = new PasswordField(say("Password"));
    private final PasswordField again = new PasswordField(say("Password again"));
    private String token = "";

    public SetUpView(Accounts accounts, Entrance entrance, Programme programme) {
        super(
                programme.profile(),
                say("Set up {0}", programme.profile().name()),
                say("Make the first account. It is the administrator's: it makes the others."));
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (accounts.isSetUpToken(token)) {
            through(form());
        } else {
            through(
                    new Paragraph(say("This link does not make an account: it was used already, or it is not complete."
                            + " Restart Hearth without any account to get a new one.")),
                    new ButtonLink(Paths.SIGN_IN, say("Go to sign in"), "wide"));
        }
    }

    private Div form() {
        name.setId("name");
        name.getElement().setAttribute("autocomplete", "name");
        username.setId("username");
        username.setHelperText(say("What you will sign in with, such as your work email"));
        username.getElement().setAttribute("autocomplete", "username");
        password.setId("password");
        password.setHelperText(say("At least twelve characters; a few words are good"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.setId("password-again");
        again.getElement().setAttribute("autocomplete", "new-password");
        Button make = new Button(say("Make the account"), click -> make());
        make.setId("set-up");
        make.addThemeNames("primary");
        make.addClassName("wide");
        make.addClickShortcut(Key.ENTER);
        Div form = new Div(summary, name, username, password, again, make);
        form.addClassNames("stack4", "form");
        return form;
    }

    private void make() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines()
                .require(!name.getValue().isBlank(), say("Enter your name, as colleagues read it"), name)
                .require(!username.getValue().isBlank(), say("Enter a user name"), username)
                .require(
                        password.getValue().length() >= 12,
                        say("Enter a password of at least twelve characters"),
                        password)
                .require(again.getValue().equals(password.getValue()), say("Enter the same password twice"), again);
        if (summary.show(wrong.list())) {
            return;
        }
        summary.attempt(() -> {
            Optional<Actor> made = accounts.setUp(
                    token,
                    new Accounts.NewAccount(
                            username.getValue().strip(),
                            name.getValue().strip(),
                            password.getValue().toCharArray(),
                            Set.of(Role.ADMINISTRATOR)));
            made.ifPresentOrElse(
                    entrance::enter,
                    () -> summary.show(
                            say("This link was used in the meantime. Sign in with the account that it made.")));
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(say("Set up"));
    }
}
