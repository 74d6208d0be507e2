package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** How the people of the demonstration come in. */
final class Practice {
    static final String PASSWORD = "hearth-demo-2026";

    private static final Pattern FAMILY = Pattern.compile(".*/families/[0-9a-f-]{36}$");

    private Practice() {}

    /** The same without knowing the words of the page, as it may be in another language. */
    static Screen signInByKey(Screen screen, String user) {
        screen.page().locator("#username input").fill(user);
        screen.page().locator("#password input").fill(PASSWORD);
        screen.page().locator("#sign-in").click();
        assertThat(screen.page().locator("#sign-out")).isVisible();
        return screen.settled();
    }

    static Screen signIn(Screen screen, String user) {
        screen.open("/");
        screen.fill("User name", user).fill("Password", PASSWORD).press("Sign in");
        assertThat(screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return screen.settled();
    }

    /** Registers a family of one carer and one baby, and says the address of its page. */
    static String register(Screen screen, String carer, String baby) {
        newFamily(screen).fill("Carer's name", carer).fill("Baby's name", baby).press("Register the family");
        assertThat(screen.heading(baby + " and " + carer)).isVisible();
        // the heading may be drawn a moment before the browser has the new address
        screen.page().waitForURL(FAMILY);
        return screen.settled().page().url();
    }

    /** Makes a link to a questionnaire for that family's own phone, and says its address. */
    static String link(Screen practitioner, String family, String questionnaire) {
        practitioner.open(family + "/own-phone");
        practitioner.page().locator("#instrument").click();
        practitioner
                .page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(questionnaire))
                .first()
                .click();
        practitioner.settled().page().locator("#make-link").click();
        Locator address = practitioner.page().locator("#link input");
        assertThat(address).isVisible();
        return address.inputValue();
    }

    /** Opens the form for a new family, without what somebody left in it. */
    static Screen newFamily(Screen screen) {
        screen.open("/families/new");
        Locator afresh = screen.page().locator("#start-afresh");
        if (afresh.isVisible()) {
            afresh.click();
            assertThat(afresh).isHidden();
        }
        return screen.settled();
    }
}
