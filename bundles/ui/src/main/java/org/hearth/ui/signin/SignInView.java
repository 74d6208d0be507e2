package org.hearth.ui.signin;

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
import org.hearth.ui.parts.PageTitle;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Trouble;

/** Asks who is there. */
public final class SignInView extends Door implements HasDynamicTitle, BeforeEnterObserver {
    private final Accounts accounts;
    private final Entrance entrance;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField username = new TextField("User name");
    private final PasswordField password = new PasswordField("Password");

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
        Button enter = new Button("Sign in", click -> signIn());
        enter.setId("sign-in");
        enter.addThemeNames("primary");
        enter.addClassName("wide");
        enter.addClickShortcut(Key.ENTER);
        Div form = new Div(summary, username, password, enter);
        form.addClassNames("stack4", "form");
        through(form);
        below(
                nobodyYet()
                        ? "Nobody has an account yet. Open the set-up link that Hearth printed when it started."
                        : "Trouble signing in? Ask your administrator.");
    }

    private static String welcome(ProgrammeProfile profile) {
        return profile.area().isEmpty() ? "Sign in to your programme" : profile.area();
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
        }
    }

    private void signIn() {
        ErrorSummary.Lines missing = new ErrorSummary.Lines()
                .require(!username.isEmpty(), "Enter your user name", username)
                .require(!password.isEmpty(), "Enter your password", password);
        if (summary.show(missing.list())) {
            return;
        }
        summary.attempt(() -> {
            switch (accounts.signIn(
                    username.getValue().strip(), password.getValue().toCharArray())) {
                case Accounts.SignedIn(var actor) -> entrance.enter(actor);
                case Accounts.Refused refused -> refuse();
                case Accounts.TryLater(var waiting) ->
                    summary.show("There were too many attempts. Try again in " + SignInWords.waiting(waiting)
                            + ". Your password has not been changed.");
            }
        });
    }

    private void refuse() {
        password.clear();
        summary.show(List.of(new ErrorSummary.Line(
                "The user name and password do not belong together. Check both and try again.", username)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("Sign in");
    }
}
