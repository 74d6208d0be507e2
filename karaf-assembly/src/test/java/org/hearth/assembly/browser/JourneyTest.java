package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hearth.assembly.boot.Hearth;
import org.junit.jupiter.api.Test;

/** What practitioners, leads and managers do on an ordinary day, from the first key to the disk and back. */
@InBrowser
class JourneyTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @Test
    void aPractitionerRegistersAFamilyRecordsAContactAndAnswersAQuestionnaireByKeyboard(Screen screen) {
        Practice.signIn(screen, "nadia").photograph(PICTURES.resolve("today.png"));

        String family = Practice.register(screen, "Juniper Testworth", "Robin");

        screen.open(family + "/record-contact").photograph(PICTURES.resolve("record-contact.png"));
        choose(screen, "Baby massage");
        screen.press("Save contact");
        assertThat(screen.page().locator("#timeline li").filter(new Locator.FilterOptions().setHasText("Baby massage")))
                .isVisible();

        screen.open(family + "/questionnaire/gad7").photograph(PICTURES.resolve("questionnaire.png"));
        Locator first = screen.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^1\\. ")))
                .getByRole(AriaRole.RADIO)
                .first();
        first.focus();
        for (int question = 1; question <= 7; question++) {
            screen.page().keyboard().press("2");
            screen.settled();
        }
        assertThat(screen.page().getByText("7 of 7 answered")).isVisible();
        screen.press("Review answers");
        assertThat(screen.page().getByText("Every question is answered.")).isVisible();
        screen.isAccessible().press("Finish and save");
        assertThat(screen.page().getByText("on a scale of 0 to 21")).isVisible();

        screen.open(family);
        assertThat(screen.page()
                        .getByText(Pattern.compile("GAD-7 was 14 on .*: at or above the cut-off of 8"))
                        .first())
                .isVisible();
        assertThat(screen.page().locator("svg[role=img]").first()).isVisible();
        screen.isAccessible().photograph(PICTURES.resolve("family-new.png"));
    }

    @Test
    void aStoppedInstrumentLeavesItsPastReadableAndComesBackWithoutBreakingASession(Screen screen, Hearth hearth) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Linden Testworth", "Wren");
        screen.open(family + "/questionnaire");
        Locator offered = screen.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("PHQ-9").setExact(true));
        assertThat(offered).isVisible();

        hearth.console("bundle:stop org.hearth.instruments.phq9");
        assertThat(offered).isHidden();
        hearth.console("bundle:start org.hearth.instruments.phq9");
        assertThat(offered).isVisible();

        screen.open(family);
        assertThat(screen.heading("Wren and Linden Testworth")).isVisible();
    }

    @Test
    void twoPeopleWhoEditOneFamilyAreToldBeforeTheyOverwrite(Screen one, Screen other) {
        Practice.signIn(one, "nadia");
        String family = Practice.register(one, "Maple Testworth", "Fern");
        Practice.signIn(other, "lead");
        one.open(family + "/edit");
        other.open(family + "/edit");

        other.fill("How is it safe to get in touch?", "Ring after ten");
        one.fill("How is it safe to get in touch?", "Text only").press("Save the changes");
        assertThat(other.page().locator("#changed-meanwhile")).isVisible();
        other.press("Save the changes");

        assertThat(other.heading("There is a problem")).isVisible();
        assertThat(other.page().getByLabel("How is it safe to get in touch?", exact()))
                .hasValue("Ring after ten");
        one.open(family);
        assertThat(one.page().getByText("Text only").first()).isVisible();
    }

    @Test
    void aLeadSeesTheAlertsAndAManagerReadsAReport(Screen lead, Screen manager) {
        Practice.signIn(lead, "lead").open("/alerts");
        assertThat(lead.heading("Alerts")).isVisible();
        lead.photograph(PICTURES.resolve("alerts.png"));

        Practice.signIn(manager, "manager").open("/reports");
        manager.photograph(PICTURES.resolve("reports.png"));
        manager.open("/reports/outcome-change");
        assertThat(manager.page().getByText("no comparison group").first()).isVisible();
        manager.photograph(PICTURES.resolve("report.png"));
    }

    @Test
    void whoMayNotSeeFamiliesIsToldSoKindly(Screen manager) {
        Practice.signIn(manager, "manager").open("/families");

        assertThat(manager.page().getByText("Register a family")).isHidden();
        manager.isAccessible();
    }

    private static void choose(Screen screen, String option) {
        screen.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .check();
        screen.settled();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
