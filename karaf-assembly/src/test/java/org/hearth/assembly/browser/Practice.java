package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How the people of the demonstration come in. */
final class Practice {
    private static final String PASSWORD = "hearth-demo-2026";

    private Practice() {}

    static Screen signIn(Screen screen, String user) {
        screen.open("/");
        screen.fill("User name", user).fill("Password", PASSWORD).press("Sign in");
        assertThat(screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return screen.settled();
    }
}
