package org.hearth.assembly.archetype;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.hearth.assembly.browser.Screen;

/** The administrator of the demonstration, who tries out what was dropped in. */
final class Administrator {
    private Administrator() {}

    static Screen signIn(Screen screen) {
        screen.open("/");
        return screen.fill("User name", "administrator")
                .fill("Password", "hearth-demo-2026")
                .press("Sign in");
    }

    static void answer(Screen screen, String question, String answer) {
        screen.page()
                .getByRole(AriaRole.RADIOGROUP)
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer))
                .check();
        screen.settled();
    }
}
