package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The five things that are done most can be done without a mouse, and are seen on other screens at once. */
@InBrowser
class KeyboardTest {
    private static final int FEW = 10;
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
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
        Keys keys = fromToday(screen, "Alder Testworth");
        keys.to("#record-contact").press("Enter");
        keys.to("#kind").countFromHere();

        keys.press("Space").press("Control+Enter");

        assertThat(screen.page().locator("#timeline")).isVisible();
        assertThat(keys.pressed()).isLessThanOrEqualTo(FEW);
        assertThat(colleague.page().locator("#timeline li").nth(1)).isVisible(SOON);
    }

    @Test
    void aContactTakesTenKeysAtMostFromTodayToSaved(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Zinnia Testworth", "Sorrel");
        screen.open(family + "/record-contact")
                .page()
                .locator("#kind")
                .getByText("Peer support")
                .click();
        screen.settled().page().locator("#medium").getByText("By phone").click();
        screen.settled().press("Save contact");
        assertThat(screen.page().locator("#timeline")).isVisible();
        screen.follow("Today");
        assertThat(screen.page().locator("main h1")).isFocused();
        Instant began = Instant.now();

        // the first letters of a name count as well
        Keys keys = new Keys(screen).press("Tab").press("Z").press("i");
        assertThat(screen.page().locator("#found-list li")).hasCount(1);
        keys.press("Tab").press("Tab").press("Enter");
        assertThat(screen.page().locator("#what-will-be-saved")).containsText("Zinnia and Sorrel by phone today");
        keys.press("Control+Enter");

        assertThat(screen.page().getByText("Saved: your contact with Sorrel and Zinnia Testworth"))
                .isVisible();
        assertThat(keys.pressed()).as(keys.said()).isLessThanOrEqualTo(FEW);
        assertThat(Duration.between(began, Instant.now())).as(keys.said()).isLessThan(HALF_A_MINUTE);
    }

    @Test
    void askingAQuestionnaireStopsAtAnAnswerThatIsAConcernAndTheLeadSeesItAtOnce(Screen screen, Screen lead) {
        Practice.signIn(screen, "nadia");
        Practice.register(screen, "Hazel Testworth", "Finch");
        Practice.signIn(lead, "lead").open("/alerts");
        Keys keys = fromToday(screen, "Hazel Testworth");
        keys.to("#ask-questionnaire").press("Enter");
        keys.to("#ask-phq9").press("Enter");

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
        Practice.signIn(screen, "nadia").open("/");
        Keys keys = new Keys(screen);

        keys.to("nav.nav a[href='families']").press("Enter");
        keys.to("#register").press("Enter");
        keys.to(screen.field("Carer's name")).type("Rowan Testworth");
        keys.to(screen.field("Baby's name")).type("Lark");
        keys.to("#save").press("Enter");

        assertThat(screen.heading("Lark and Rowan Testworth")).isVisible();
    }

    @Test
    void acknowledgingAnAlertAndActingOnIt(Screen lead) {
        Practice.signIn(lead, "lead").open("/");
        Keys keys = new Keys(lead);

        keys.to("nav.nav a[href='alerts']").press("Enter");
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

    @Test
    void theFirstTabSkipsToThePageAndEscapeLeadsBackToWhatOpenedADialog(Screen screen) {
        Practice.signIn(screen, "nadia").open("/");
        Keys keys = new Keys(screen).press("Tab");
        assertThat(screen.page().locator(".skip:focus")).isVisible();
        keys.press("Enter");
        assertThat(screen.page().locator("main h1")).isFocused();

        keys.to("#mine table a").press("Enter");
        assertThat(screen.page().locator("#timeline")).isVisible();
        assertThat(screen.page().locator("main h1")).isFocused();

        keys.to("#rest").press("Enter");
        assertThat(screen.page().locator("#support-done")).isVisible();
        keys.press("Escape");
        assertThat(screen.page().locator("#support-done")).isHidden();
        assertThat(screen.page().locator("#rest")).isFocused();
    }

    /** Finds a family as everybody does: from Today, by name, with the keyboard alone. */
    private static Keys fromToday(Screen screen, String name) {
        screen.open("/");
        Keys keys = new Keys(screen).to("#search").type(name);
        assertThat(screen.page().locator("#found")).hasText("One family found");
        keys.to("#found-list a").press("Enter");
        assertThat(screen.page().locator("#timeline")).isVisible();
        return keys;
    }
}
