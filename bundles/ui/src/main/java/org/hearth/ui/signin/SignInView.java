package org.hearth.ui.signin;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Programme;
import org.hearth.api.identity.Accounts;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.ui.frame.Entrance;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageTitle;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Trouble;

/** Asks who is there. */
public final class SignInView extends Door implements HasDynamicTitle, BeforeEnterObserver {
    private final Accounts accounts;
    private final Entrance entrance;
    private final ErrorSummary summary = new ErrorSummary();
    private final Notice returning = new Notice("returning");
    private final TextField username = new TextField(say("User name"));
    private final PasswordField password = new PasswordField(say("Password"));

    public SignInView(Accounts accounts, Entrance entrance, Programme programme) {
        super(programme.profile(), programme.profile().name(), welcome(programme.profile()));
        this.accounts = accounts;
        this.entrance = entrance;
        username.setId("username");
        username.getElement().setAttribute("autocomplete", "username");
        username.getElement().setAttribute("autocapitalize", "none");
        username.setAutofocus(true);
        password.setId("password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Button enter = new Button(say("Sign in"), click -> signIn());
        enter.setId("sign-in");
        enter.addThemeNames("primary");
        enter.addClassName("wide");
        enter.addClickShortcut(Key.ENTER);
        Div form = new Div(returning, summary, username, password, enter);
        form.addClassNames("stack4", "form");
        through(form);
        below(
                nobodyYet()
                        ? say("Nobody has an account yet. Open the set-up link that Hearth printed when it started.")
                        : say("Trouble signing in? Ask your administrator."));
    }

    private static String welcome(ProgrammeProfile profile) {
        return profile.area().isEmpty() ? say("Sign in to your programme") : profile.area();
    }

    private boolean nobodyYet() {
        boolean[] empty = {false};
        Optional<String> trouble = Trouble.of(() -> empty[0] = accounts.isEmpty());
        return trouble.isEmpty() && empty[0];
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (entrance.actor().isPresent()) {
            event.forwardTo(Paths.TODAY);
        } else if (entrance.isReturning()) {
            returning.say(say(
                    "You were away for a while. Sign in, and you are back on your page, with what you typed there."));
        }
    }

    private void signIn() {
        ErrorSummary.Lines missing = new ErrorSummary.Lines()
                .require(!username.isEmpty(), say("Enter your user name"), username)
                .require(!password.isEmpty(), say("Enter your password"), password);
        if (summary.show(missing.list())) {
            return;
        }
        summary.attempt(() -> {
            switch (accounts.signIn(
                    username.getValue().strip(), password.getValue().toCharArray())) {
                case Accounts.SignedIn(var actor) -> entrance.enter(actor);
                case Accounts.Refused refused -> refuse();
                case Accounts.TryLater(var waiting) ->
                    summary.show(say(
                            "There were too many attempts. Try again in {0}. Your password has not been changed.",
                            SignInWords.waiting(waiting)));
            }
        });
    }

    private void refuse() {
        password.clear();
        summary.show(List.of(new ErrorSummary.Line(
                say("The user name and password do not belong together. Check both and try again."), username)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(say("Sign in"));
    }
}
