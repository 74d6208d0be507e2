package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.assembly.boot.Hearth;
import org.junit.jupiter.api.Test;

/** What goes wrong on a phone in somebody's kitchen loses no answer, opens nothing to anybody else, and needs nobody's help. */
@InBrowser
class PhoneMishapTest {
    private static final int GUESSES = 40;

    @Test
    void whatIsAnsweredWithoutAConnectionIsThereWhenItComesBack(Screen practitioner, Screen phone) {
        begin(practitioner, phone, "Juniper Testworth", "Ash");
        choose(phone, 1, 1);
        phone.settled();

        phone.page().context().setOffline(true);
        choose(phone, 1, 2);
        phone.page().context().setOffline(false);
        phone.page().reload();

        // the first question has an answer, so the second one is asked
        assertThat(phone.page().locator("#answer-2-0")).isVisible();
        phone.page().locator("#back").click();
        assertThat(phone.page().locator("#answer-1-2")).isChecked();
    }

    @Test
    void aLostSessionGoesOnWhereItWasInTheSameBrowser(Screen practitioner, Screen phone) {
        begin(practitioner, phone, "Hazel Testworth", "Lark");
        choose(phone, 1, 1);
        phone.settled().page().locator("#continue").click();
        assertThat(phone.page().locator("#answer-2-0")).isVisible();

        phone.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        phone.page().reload();

        assertThat(phone.page().locator("#answer-2-0")).isVisible();
        assertThat(phone.page().locator("#stop")).isVisible();
    }

    @Test
    void twoTabsAnswerOneFormAndTheBackButtonTurnsPages(Screen practitioner, Screen phone) {
        String link = begin(practitioner, phone, "Linden Testworth", "Finch");
        choose(phone, 1, 3);
        phone.settled();
        Page second = phone.page().context().newPage();
        second.navigate(link);
        assertThat(second.locator("#answer-2-0")).isVisible();
        second.locator("#answer-2-1").check();
        second.locator("#continue").click();
        assertThat(second.locator("#answer-3-0")).isVisible();

        phone.page().locator("#continue").click();
        assertThat(phone.page().locator("#answer-2-0")).isVisible();
        phone.settled().page().goBack();

        assertThat(phone.page().locator("#answer-1-3")).isChecked();
        phone.page().reload();
        assertThat(phone.page().locator("#answer-3-0")).isVisible();
    }

    @Test
    void theStopButtonIsLargeOnTheSmallestPhoneAndEachAnswerHasItsName(Screen practitioner, Screen phone) {
        phone.wide(320);
        begin(practitioner, phone, "Maple Testworth", "Robin");

        BoundingBox stop = phone.page().locator("#stop").boundingBox();

        assertThat(stop.height).isGreaterThanOrEqualTo(48);
        assertThat(stop.width).isGreaterThanOrEqualTo(48);
        assertThat(phone.page().locator("#answers")).matchesAriaSnapshot("""
                - group "Little interest or pleasure in doing things":
                  - radio "Not at all"
                  - radio "Several days"
                  - radio "More than half the days"
                  - radio "Nearly every day"
                """);
        phone.page().locator("#stop").click();
        assertThat(phone.page().locator("#stop-for-now")).isVisible();
        phone.isAccessible();
    }

    @Test
    void guessesAreSlowedDownAndTheLogSaysSoWithoutTheSecret(Screen guesser, Hearth hearth) throws IOException {
        String guess = "Guess".repeat(6) + "AA";
        for (int i = 0; i < GUESSES; i++) {
            guesser.page().navigate("about:blank");
            guesser.open("/ask#" + guess);
            Locator closed = guesser.page().locator("#closed");
            assertThat(closed).isVisible();
            if (guesser.page().locator("#try-again").isVisible()) {
                break;
            }
        }

        assertThat(guesser.page().locator("#try-again")).isVisible();
        String log = log(hearth);
        assertThat(log).contains("link").doesNotContain(guess);
    }

    private static String log(Hearth hearth) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(hearth.home().resolve("data").resolve("log"))) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Makes a link, opens it and begins; says its address. */
    private static String begin(Screen practitioner, Screen phone, String carer, String baby) {
        Practice.signIn(practitioner, "nadia");
        String link = Practice.link(practitioner, Practice.register(practitioner, carer, baby), "PHQ-9");
        assertThat(URI.create(link).getFragment()).hasSize(32);
        phone.open(link);
        phone.page().locator("#begin").click();
        assertThat(phone.page().locator("#answer-1-0")).isVisible();
        return link;
    }

    private static void choose(Screen phone, int question, int answer) {
        phone.page()
                .locator("#answer-" + question + "-" + answer)
                .locator("xpath=ancestor::label")
                .click();
    }
}
