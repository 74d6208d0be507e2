package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide shows beside whole screens: a search, a step, a choice. Each is reached as its page says. */
@InBrowser
class GuideTest {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @Test
    void aFamilyIsFoundByNameAndMayRestOrSayGoodbye(Screen screen) {
        Practice.signIn(screen, "nadia").wide(DESK);
        screen.page().locator("#search input").fill("Tilly");
        Locator found = screen.page().locator("#found-list a").first();
        assertThat(found).isVisible();
        Pictures.take(screen.settled(), "search");
        found.click();
        assertThat(screen.page().locator("#timeline")).isVisible();
        Pictures.take(screen.settled(), "family");
        Pictures.take(screen.wide(PHONE).settled(), "family-phone");
        screen.wide(DESK).settled();
        screen.page().evaluate("() => document.querySelector('#timeline').scrollIntoView()");
        Pictures.take(screen, "timeline");
        screen.page().evaluate("() => document.querySelector('svg[role=img]').closest('.card').scrollIntoView()");
        Pictures.take(screen, "scores");
        step(screen, "#rest", "rest");
        step(screen, "#say-goodbye", "goodbye");
    }

    @Test
    void aFormIsFilledInQuestionByQuestionAndReviewed(Screen screen) {
        Practice.signIn(screen, "nadia").wide(820);
        String family = Practice.register(screen, "Myrtle Testworth", "Kit");
        screen.open(family + "/questionnaire/phq9");
        screen.page().locator("#way").getByText("One question at a time").click();
        screen.settled();
        Pictures.take(screen, "questionnaire-one");
        Keys keys = new Keys(screen);
        keys.to(screen.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("1")))
                .first());
        keys.press("1", 8).press("2");
        assertThat(screen.page().locator("#safety-action")).isVisible();
        Pictures.take(screen.wide(DESK).settled(), "safety");
        screen.page().locator("#safety-action textarea").fill("Talked it through, and rang the crisis team together.");
        screen.page().locator("#safety-record").click();
        screen.settled().page().locator("#review").click();
        assertThat(screen.page().locator("#review-panel")).isVisible();
        Pictures.take(screen.settled(), "review");
    }

    @Test
    void aFamilyThatMayBeKnownAlreadyIsOffered(Screen screen) {
        Practice.signIn(screen, "nadia").wide(DESK);
        for (int time = 0; time < 2; time++) {
            Practice.newFamily(screen);
            screen.fill("Carer's name", "Linnet Testworth").fill("Baby's name", "Robin");
            Locator babies = screen.page().locator("[id^='baby-'][id$='-arrival']");
            babies.getByText("Yes").click();
            screen.settled();
            born(screen, "day", "3");
            born(screen, "month", "2");
            born(screen, "year", "2026");
            screen.press("Register the family");
            assertThat(screen.page().locator("#similar, #timeline")).isVisible();
        }
        Locator known = screen.page().locator("#similar");
        assertThat(known).isVisible();
        known.evaluate("part => scrollTo(0, part.getBoundingClientRect().top + scrollY - 120)");
        Pictures.take(screen.settled().isAccessible(), "duplicates");
    }

    @Test
    void aFamilyThatRestsIsWelcomedBack(Screen screen) {
        Practice.signIn(screen, "nadia").wide(DESK);
        screen.open("/families");
        screen.page().locator("#which").getByText("Resting").click();
        screen.settled();
        screen.page().locator("main table a").first().click();
        step(screen, "#welcome-back", "welcome-back");
    }

    @Test
    void aContactThatDidNotHappenAsksForNothingButAReason(Screen screen) {
        Practice.signIn(screen, "nadia").wide(PHONE);
        String family = Practice.register(screen, "Willow Testworth", "Jay");
        screen.open(family + "/record-contact");
        screen.page().locator("#outcome").getByText("Could not make it").click();
        screen.settled();
        Pictures.take(screen, "could-not-come");
    }

    @Test
    void aContactGoesOnWithoutAConnection(Screen screen) {
        Practice.signIn(screen, "nadia").wide(PHONE);
        String family = Practice.register(screen, "Tansy Testworth", "Linnet");
        screen.open(family + "/record-contact");
        screen.page().locator("#kind vaadin-radio-button").first().click();
        screen.settled().page().context().setOffline(true);
        screen.page().locator("#note textarea").fill("He looked up when she sang.");
        Locator away = screen.page().locator("vaadin-connection-indicator[reconnecting] .v-status-message");
        assertThat(away).containsText("The connection is away.");
        Pictures.take(screen, "contact-offline");
        screen.page().context().setOffline(false);
        assertThat(away).hasCount(0);
    }

    @Test
    void aGroupShowsItsPlacesAndItsRegister(Screen screen) {
        Practice.signIn(screen, "nadia").wide(DESK);
        screen.open("/groups").follow("Tuesday massage");
        assertThat(screen.page().locator("#places")).isVisible();
        Pictures.take(screen.settled().isAccessible(), "group");
        screen.page().locator("a[href*='/register/']").first().click();
        assertThat(screen.page().locator("#save-register")).isVisible();
        Pictures.take(screen.wide(820).settled().isAccessible(), "register-of-group");
    }

    private static void step(Screen screen, String button, String name) {
        screen.page().evaluate("() => scrollTo(0, 0)");
        screen.page().locator(button).click();
        assertThat(screen.page().locator("#support-done")).isVisible();
        Pictures.take(screen.settled().isAccessible(), name);
        screen.page().keyboard().press("Escape");
        assertThat(screen.page().locator("#support-done")).isHidden();
    }

    private static void born(Screen screen, String part, String number) {
        screen.page()
                .locator("[id^='baby-'][id$='-date-" + part + "'] input")
                .first()
                .fill(number);
    }
}
