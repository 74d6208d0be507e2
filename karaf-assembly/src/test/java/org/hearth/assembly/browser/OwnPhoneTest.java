package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A parent answers on a phone of their own, by a link that works once and says nothing about anybody. */
@InBrowser
class OwnPhoneTest {
    private static final int PHQ9 = 9;

    @Test
    void aLinkIsAnsweredOnceAndItsConcernReachesTheLeadBeforeItIsSent(
            Screen practitioner, Screen phone, Screen lead, Screen stranger) {
        Practice.signIn(practitioner, "nadia");
        String family = Practice.register(practitioner, "Rowan Testworth", "Bryn");
        String link = Practice.link(practitioner, family, "PHQ-9");
        Pictures.take(practitioner.wide(820).settled(), "invite");
        Practice.signIn(lead, "lead").open("/alerts");
        List<String> asked = addresses(phone);

        phone.wide(390).open(link);
        tap(phone, "#begin", "own-phone");
        for (int question = 1; question <= PHQ9; question++) {
            phone.page()
                    .locator("#answer-" + question + "-1")
                    .locator("xpath=ancestor::label")
                    .click();
            if (question == 1) {
                Pictures.take(phone.settled(), "own-phone-question");
                Pictures.take(phone.wide(320).settled(), "own-phone-narrow");
                phone.wide(390);
            }
            if (question == PHQ9) {
                assertThat(phone.page().locator("#care")).isVisible();
                Pictures.take(phone.isAccessible(), "own-phone-help");
            }
            phone.settled().page().locator("#continue").click();
            phone.settled();
        }

        assertThat(lead.page().locator("#alerts").getByText("Rowan Testworth").first())
                .isVisible();
        stranger.wide(390).open(link);
        assertThat(stranger.page().locator("#closed")).isVisible();
        assertThat(stranger.page().locator("body")).not().containsText("Testworth");

        tap(phone, "#send", "own-phone-review");
        assertThat(phone.page().locator("#closed, main h1").first()).isVisible();
        Pictures.take(phone.isAccessible().settled(), "own-phone-done");
        phone.open("/sign-in").open(link);
        assertThat(phone.page().locator("#closed")).isVisible();
        Pictures.take(phone.isAccessible(), "own-phone-over");
        assertThat(asked)
                .as("what went over the wire names no secret")
                .noneMatch(address -> address.contains(URI.create(link).getFragment()));
        practitioner.wide(1280).open(family);
        assertThat(practitioner.page().locator("#timeline").getByText("PHQ-9").first())
                .isVisible();
    }

    @Test
    void whoGuessesALinkLearnsNothing(Screen guesser) {
        guesser.wide(320).open("/ask#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(guesser.page().locator("#closed")).isVisible();
        guesser.isAccessible();
    }

    private static void tap(Screen phone, String button, String picture) {
        Locator found = phone.page().locator(button);
        assertThat(found).isVisible();
        Pictures.take(phone.isAccessible(), picture);
        found.click();
        phone.settled();
    }

    private static List<String> addresses(Screen screen) {
        List<String> asked = new ArrayList<>();
        screen.page().onRequest(request -> asked.add(request.url()));
        return asked;
    }
}
