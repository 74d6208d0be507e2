package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The five things that are done most can be done without a mouse, and are seen on other screens at once. */
@InBrowser
class KeyboardTest {
    private static final int FEW = 10;
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(2_000);

    @Test
    void signingInAndFindingAFamily(Screen screen) {
        screen.open("/");
        Keys keys = new Keys(screen);
        keys.to("#username")
                .type("nadia")
                .to("#password")
                .type(Practice.PASSWORD)
                .press("Enter");
        assertThat(screen.page().locator("#sign-out")).isVisible();
        Locator mine = screen.page().locator("#mine table a").first();
        String name = mine.innerText().strip();

        keys.to("#search").type(name.split(" ")[0]);
        keys.to("#found-list a").press("Enter");

        assertThat(screen.heading(name).first()).isVisible();
        assertThat(screen.page().locator("main h1")).isFocused();
    }

    @Test
    void recordingAContactTakesTenKeysAtMostAndAColleagueSeesItAtOnce(Screen screen, Screen colleague) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Alder Testworth", "Sorrel");
        Practice.signIn(colleague, "lead").open(family);
        screen.open(family + "/record-contact");
        Keys keys = new Keys(screen).to("#kind").countFromHere();

        keys.press("Space").press("Control+Enter");

        assertThat(screen.page().locator("#timeline")).isVisible();
        assertThat(keys.pressed()).isLessThanOrEqualTo(FEW);
        assertThat(colleague.page().locator("#timeline li").nth(1)).isVisible(SOON);
    }

    @Test
    void askingAQuestionnaireStopsAtAnAnswerThatIsAConcernAndTheLeadSeesItAtOnce(Screen screen, Screen lead) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Hazel Testworth", "Finch");
        Practice.signIn(lead, "lead").open("/alerts");
        screen.open(family + "/questionnaire/phq9");
        Keys keys = new Keys(screen);

        keys.to(screen.page()
                        .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^1\\. ")))
                        .first())
                .press("1", 8)
                .press("2");
        keys.to("#safety-action").type("Talked it through, and rang the crisis team together.");
        keys.to("#safety-record").press("Enter");

        assertThat(lead.page().locator("#alerts").getByText("Hazel Testworth").first())
                .isVisible(SOON);
        keys.to("#review").press("Enter");
        keys.to("#finish").press("Enter");
        assertThat(screen.page().locator("#result")).isVisible();
    }

    @Test
    void registeringAFamily(Screen screen) {
        Practice.signIn(screen, "nadia").open("/families/new");
        Keys keys = new Keys(screen);

        keys.to(screen.field("Carer's name")).type("Rowan Testworth");
        keys.to(screen.field("Baby's name")).type("Lark");
        keys.to("#save").press("Enter");

        assertThat(screen.heading("Lark and Rowan Testworth")).isVisible();
    }

    @Test
    void acknowledgingAnAlertAndActingOnIt(Screen lead) {
        Practice.signIn(lead, "lead").open("/alerts");
        Keys keys = new Keys(lead);

        keys.to("#alerts button").press("Enter");
        if (lead.page().locator("#acknowledge").isVisible()) {
            keys.to("#acknowledge").press("Enter");
        }
        keys.to("#what").type("Rang the family; all is calm.");
        keys.to("#record-action").press("Enter");

        assertThat(lead.page()
                        .locator("#alert")
                        .getByText("Rang the family; all is calm.")
                        .first())
                .isVisible();
    }
}
