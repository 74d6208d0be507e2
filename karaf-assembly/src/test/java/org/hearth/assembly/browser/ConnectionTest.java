package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.hearth.assembly.boot.Hearth;
import org.junit.jupiter.api.Test;

/** Nothing that is typed is lost with a connection, a session or a node, and the page says where things stand. */
@InBrowser
class ConnectionTest {
    private static final String NOTE = "#note textarea";
    private static final String LINE = "vaadin-connection-indicator:is([offline], [reconnecting]) .v-status-message";
    private static final String AWAY = "The connection is away. What you typed is kept on this page; we go on trying.";
    private static final int TWO_MINUTES = 2 * 60 * 1000;

    @Test
    void whoIsOfflineForTwoMinutesTypesOnAndLosesNothing(Screen screen) {
        screen.page().clock().install();
        Practice.signIn(screen, "nadia");
        String form = form(screen, "Bramble Testworth", "Ash");
        type(screen, "Before.");

        screen.page().context().setOffline(true);
        type(screen, " While it was away.");
        saysThatTheConnectionIsAway(screen);
        screen.page().clock().fastForward(TWO_MINUTES);
        type(screen, " Two minutes later.");
        saysThatTheConnectionIsAway(screen);
        screen.page().context().setOffline(false);

        assertThat(screen.page().locator(LINE)).hasCount(0);
        assertThat(note(screen)).hasValue("Before. While it was away. Two minutes later.");
        screen.settled().page().locator("#save-contact").click();
        assertThat(screen.page()
                        .locator("#timeline")
                        .getByText("Before. While it was away. Two minutes later.")
                        .first())
                .isVisible();
        screen.open(form);
        assertThat(note(screen)).hasValue("");
    }

    @Test
    void whoseSessionHasEndedSignsInAndFindsWhatTheyTyped(Screen screen) {
        Practice.signIn(screen, "nadia");
        form(screen, "Clover Testworth", "Bay");
        type(screen, "Before.");
        List<Cookie> cookies = screen.page().context().cookies();
        // what a browser has after hours of nothing: the name of a session that is no more
        cookies.forEach(cookie -> cookie.value = "ended");
        screen.page().context().addCookies(cookies);

        type(screen, " After.");

        saysThatTheyWereAway(screen);
        signInAgain(screen);
        assertThat(note(screen)).hasValue("Before. After.");
    }

    @Test
    void whoseCookiesAreTakenAwaySignsInAndFindsWhatTheyTyped(Screen screen) {
        Practice.signIn(screen, "nadia");
        form(screen, "Dahlia Testworth", "Cole");
        type(screen, "Before.");
        screen.page().context().clearCookies();

        type(screen, " After.");

        signInAgain(screen);
        assertThat(note(screen)).hasValue("Before. After.");
    }

    @Test
    void twoWindowsOnOneFormNeverOverwriteEachOtherInSilence(Screen screen) {
        Practice.signIn(screen, "nadia");
        String form = form(screen, "Elder Testworth", "Dove");
        type(screen, "In the first.");
        Screen second = new Screen(screen.page().context().newPage());
        second.open(form);
        assertThat(note(second)).hasValue("In the first.");
        type(second, " And in the second.");
        assertThat(second.page().getByText("We kept what you typed")).isVisible();

        type(screen, " More in the first.");
        assertThat(screen.page().getByText("This form is open in another window as well"))
                .isVisible();
        assertThat(note(screen)).hasValue("In the first. More in the first.");
        screen.isAccessible().press("Show what was typed there");
        assertThat(note(screen)).hasValue("In the first. And in the second.");

        screen.press("Save contact");
        assertThat(screen.page().locator("#timeline")).isVisible();
        assertThat(second.page().locator("#meanwhile")).containsText("has just recorded a contact with this family");
        assertThat(note(second)).hasValue("In the first. And in the second.");
    }

    @Test
    void aNodeThatStopsWhileSomebodyTypesTakesNothingWithIt(Screen screen, Hearth hearth) {
        Practice.signIn(screen, "nadia");
        form(screen, "Flora Testworth", "Echo");
        type(screen, "Before.");

        hearth.say("stop");
        type(screen, " While it was down.");
        saysThatTheConnectionIsAway(screen);
        hearth.start("--demo");

        saysThatTheyWereAway(screen);
        signInAgain(screen);
        assertThat(note(screen)).hasValue("Before. While it was down.");
    }

    /** Opens the form of a contact with a family of its own, and says its address. */
    private static String form(Screen screen, String carer, String baby) {
        String form = Practice.register(screen, carer, baby) + "/record-contact";
        screen.open(form).page().locator("#kind vaadin-radio-button").first().click();
        screen.settled();
        return form;
    }

    /** Not as a mark at the edge: in words, for as long as it lasts. */
    private static void saysThatTheConnectionIsAway(Screen screen) {
        Locator line = screen.page().locator(LINE);
        assertThat(line).containsText(AWAY);
        assertThat(line).hasCSS("opacity", "1");
        assertThat(line).hasCSS("max-height", "none");
    }

    private static Locator note(Screen screen) {
        return screen.page().locator(NOTE);
    }

    /** Types as people do, at the end of what is there. */
    private static void type(Screen screen, String words) {
        note(screen).focus();
        screen.page().keyboard().press("Control+End");
        screen.page().keyboard().type(words);
    }

    private static void saysThatTheyWereAway(Screen screen) {
        assertThat(screen.page().getByText("You were away for a while")).isVisible();
    }

    private static void signInAgain(Screen screen) {
        assertThat(screen.page().locator("#username")).isVisible();
        screen.settled().fill("User name", "nadia").fill("Password", Practice.PASSWORD);
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(note(screen)).isVisible();
    }
}
