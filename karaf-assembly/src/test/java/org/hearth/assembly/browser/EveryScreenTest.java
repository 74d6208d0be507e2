package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * Every screen can be used by everybody: by the rules of WCAG 2.2 AA, in light and in dark, without scrolling sideways from the
 * smallest phone to a desk, and at twice the size. A screen is added here by one line. The pictures of the guide are taken on the way.
 */
@InBrowser
class EveryScreenTest {
    @Test
    void thePractitionersScreens(Screen screen) {
        screen.open("/sign-in");
        Look look = new Look(screen).atThis("sign-in").at("/set-up", "set-up");
        screen.open("/sign-in");
        Practice.signIn(screen, "nadia");
        look.at("/", "today").at("/families", "families").at("/families/new", "register");
        look.at("/record-contact", "choose-family");
        String family = aFamily(screen);
        look.at(family, "some-family")
                .at(family + "/edit", "edit-family")
                .at(family + "/record-contact", "contact")
                .at(family + "/questionnaire", "ask")
                .at(family + "/questionnaire/gad7", "questionnaire")
                .at(family + "/questionnaire/gad7/not-today", "not-asked");
        look.at("/alerts", "practitioners-alerts").at("/nowhere", "not-found");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void theScreensOfAFamilysFileAndOfGroups(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = tilly(screen);
        Look look = new Look(screen)
                .at(family + "/goals", "goals")
                .at(family + "/notes", "notes")
                .at(family + "/consent", "consent")
                .at(family + "/safety-plan", "safety-plan")
                .at(family + "/documents", "letter")
                .at(family + "/own-phone", "ask-own-phone")
                .at("/groups", "groups")
                .at("/groups/new", "plan-group")
                .at("/workforce", "workforce-list")
                .at("/workforce/new", "workforce")
                .at(family + "/contacts", "contacts");
        look.at(linked(screen, family + "/contacts", "main a[href*='/contacts/']"), "correct-contact");
        String group = linked(screen, "/groups", "main a[href^='groups/']:not([href$='/new'])");
        look.at(group + "/edit", "change-group").at(group + "/sheet", "group-sheet");
        look.at(linked(screen, "/workforce", "main a[href^='workforce/']:not([href$='/new'])"), "correct-workforce");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void theScreensOfLeadsManagersAndAdministrators(Screen lead, Screen manager, Screen administrator) {
        Practice.signIn(lead, "lead");
        Look alerts = new Look(lead).at("/alerts", "alerts").at("/alerts/closed", "closed-alerts");
        Practice.signIn(manager, "manager");
        Look reports = new Look(manager).at("/reports", "reports").at("/reports/outcome-change", "report");
        Practice.signIn(administrator, "administrator");
        Look settings = new Look(administrator)
                .at("/plug-ins", "plug-ins")
                .at("/people", "people")
                .at("/people/new", "new-account")
                .at("/plug-ins/support/baby-massage", "try-support");
        settings.at(linked(administrator, "/plug-ins", "main a[href*='questionnaires/gad7/']"), "try-questionnaire");
        assertThat(alerts.found()).isEmpty();
        assertThat(reports.found()).isEmpty();
        assertThat(settings.found()).isEmpty();
    }

    @Test
    void theScreensThatAreReadFromTheRight(Screen screen) {
        screen.open("/sign-in");
        screen.page().locator("#language-ar").click();
        assertThat(screen.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(screen.page().locator("html")).hasAttribute("lang", "ar");
        Look look = new Look(screen).atThis("sign-in-right-to-left");
        Practice.signInByKey(screen, "nadia");
        assertThat(screen.page().locator(".translation-note")).isVisible();
        assertThat(startsAtTheRight(screen))
                .as("the navigation stands at the right")
                .isTrue();
        look.at("/", "today-right-to-left").at("/families", "families-right-to-left");
        String family = aFamily(screen);
        look.at(family, "family-right-to-left").at(family + "/record-contact", "contact-right-to-left");
        assertThat(look.found()).isEmpty();
    }

    private static boolean startsAtTheRight(Screen screen) {
        screen.wide(1280).settled();
        return screen.page().locator("nav.nav").boundingBox().x > 640;
    }

    /** The address of a family of the demonstration of whom much was written down. */
    private static String tilly(Screen screen) {
        screen.open("/families");
        Locator tilly = screen.page()
                .locator("main a[href^='families/']")
                .filter(new Locator.FilterOptions().setHasText("Tilly"))
                .first();
        assertThat(tilly).isVisible();
        return "/" + tilly.getAttribute("href");
    }

    /** The address of a family of the demonstration. */
    private static String aFamily(Screen screen) {
        return linked(screen, "/families", "main a[href^='families/']:not([href$='/new'])");
    }

    /** The address that the first link of that kind on that page leads to. */
    private static String linked(Screen screen, String page, String selector) {
        screen.open(page);
        Locator first = screen.page().locator(selector).first();
        assertThat(first).isVisible();
        return "/" + first.getAttribute("href");
    }
}
