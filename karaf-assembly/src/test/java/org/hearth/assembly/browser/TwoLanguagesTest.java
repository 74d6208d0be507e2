package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.hearth.assembly.boot.Hearth;
import org.junit.jupiter.api.Test;

/** A questionnaire with words in two languages is asked in the family's own, on the desk and on their phone. */
@InBrowser
class TwoLanguagesTest {
    /** Nobody ever published it: its words are made up in both languages. */
    private static final String QUESTIONNAIRE = """
            id: small-joys
            version: 1.0.0
            title: Small joys
            respondent: self
            licence: { identifier: CC0-1.0, holder: nobody, may-ship-wording: true, attribution: Made up for a test. }
            introduction: In the last week …
            options:
              often:
                - { score: 0, label: Never }
                - { score: 1, label: Sometimes }
                - { score: 2, label: Often }
                - { score: 3, label: Every day }
            items:
              - { number: 1, topic: Singing, options: often, wording: I sang with my baby }
              - { number: 2, topic: Rest, options: often, wording: I found a moment of rest }
            scales:
              - id: total
                title: Small joys
                items: all
                direction: higher-is-better
                missing: none
                bands:
                  - { label: few, from: 0, to: 2 }
                  - { label: many, from: 3, to: 6 }
            examples:
              - { answers: [3, 3], scores: { total: 6 }, source: made up }
            translations:
              ar:
                introduction: في الأسبوع الماضي …
                items: [غنّيت مع طفلي, وجدت لحظة راحة]
                options: [أبدًا, أحيانًا, كثيرًا, كل يوم]
                source: كلمات مختلقة للاختبار.
            """;

    @Test
    void theFormIsPutInTheFamilysLanguageAndCanBeChangedWithoutLosingAnAnswer(Screen screen, Hearth hearth) {
        try (DeployFolder deploy = new DeployFolder(hearth)) {
            deploy.put("small-joys.yaml", QUESTIONNAIRE);
            Practice.signIn(screen, "nadia");
            String family = speaking(screen, "Arabic", "Olive Testworth", "Noor");
            ready(screen, family);
            Locator first = screen.page().locator("#question-1");
            assertThat(first).hasAttribute("lang", "ar");
            assertThat(first).hasAttribute("dir", "rtl");
            assertThat(screen.page().locator("#questions")).matchesAriaSnapshot("""
                    - radiogroup "1. غنّيت مع طفلي":
                      - radio "أبدًا"
                      - radio "أحيانًا"
                      - radio "كثيرًا"
                      - radio "كل يوم"
                    - radiogroup "2. وجدت لحظة راحة"
                    """);
            first.locator("vaadin-radio-button").nth(2).click();
            screen.settled().isAccessible();

            screen.page().locator("#language").click();
            screen.page()
                    .locator("vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText("English"))
                    .click();

            assertThat(first).hasAttribute("lang", "en-GB");
            assertThat(first.getByText("I sang with my baby")).isVisible();
            assertThat(screen.page().locator("#answered")).containsText("1 of 2");
            screen.settled().page().reload();
            assertThat(first.getByText("I sang with my baby")).isVisible();
        }
    }

    @Test
    void theirOwnPhoneReadsFromTheRight(Screen screen, Screen phone, Hearth hearth) {
        try (DeployFolder deploy = new DeployFolder(hearth)) {
            deploy.put("small-joys.yaml", QUESTIONNAIRE);
            Practice.signIn(screen, "nadia");
            String family = speaking(screen, "العربية", "Poplar Testworth", "Salam");
            ready(screen, family);
            String link = Practice.link(screen, family, "Small joys");

            phone.wide(390).open(link);

            assertThat(phone.page().locator("html")).hasAttribute("dir", "rtl");
            assertThat(phone.page().locator("#questions-ar")).hasAttribute("aria-pressed", "true");
            Pictures.take(phone.settled().isAccessible(), "own-phone-languages");
            phone.page().locator("#begin").click();
            assertThat(phone.page().locator("#answers")).matchesAriaSnapshot("""
                    - group "غنّيت مع طفلي":
                      - radio "أبدًا"
                    """);
            Pictures.take(phone.settled().isAccessible(), "own-phone-right-to-left");
            phone.wide(320);
            assertThat(phone.page().locator("#stop")).isVisible();

            phone.page().locator("#back").click();
            phone.page().locator("#language-en").click();
            assertThat(phone.page().locator("html")).hasAttribute("dir", "ltr");
            assertThat(phone.page().locator("#questions-ar, #answers").first()).isVisible();
        }
    }

    private static void ready(Screen screen, String family) {
        screen.open(family + "/questionnaire/small-joys");
        assertThat(screen.page().locator("#question-1")).isVisible();
    }

    /** Registers a family whose carer prefers that language. */
    private static String speaking(Screen screen, String language, String carer, String baby) {
        Practice.newFamily(screen);
        screen.fill("Carer's name", carer).fill("Baby's name", baby);
        screen.page().getByText("More about this carer").first().click();
        screen.fill("Language they prefer", language).press("Register the family");
        assertThat(screen.heading(baby + " and " + carer)).isVisible();
        screen.page().waitForURL(Pattern.compile(".*/families/[0-9a-f-]{36}$"));
        return screen.settled().page().url();
    }
}
