package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What goes wrong on an ordinary day loses nothing and does nothing twice. */
@InBrowser
class MishapTest {
    @Test
    void aDoubleClickSavesOnce(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Cedar Testworth", "Pip");
        screen.open(family + "/record-contact");
        screen.page().locator("#kind vaadin-radio-button").first().click();

        screen.settled().page().locator("#save-contact").dblclick();

        assertThat(screen.page().locator("#timeline")).isVisible();
        screen.open(family);
        // that they came to us, and the one contact
        assertThat(screen.page().locator("#timeline li")).hasCount(2);
    }

    @Test
    void goingBackInTheMiddleOfAQuestionnaireKeepsTheAnswers(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Aspen Testworth", "Wren");
        screen.open(family + "/questionnaire").open(family + "/questionnaire/gad7");
        new Keys(screen).to("#questions [role=radiogroup]").press("2", 3);
        assertThat(screen.page().locator("#answered")).containsText("3 of 7");

        screen.page().goBack();
        screen.settled().page().goForward();

        assertThat(screen.page().locator("#answered")).containsText("3 of 7");
    }

    @Test
    void goingBackAfterAQuestionnaireIsSavedBeginsANewOneAndSavesNothingTwice(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Laurel Testworth", "Bee");
        screen.open(family + "/questionnaire/gad7");
        new Keys(screen).to("#questions [role=radiogroup]").press("1", 7);
        assertThat(screen.page().locator("#answered")).containsText("7 of 7");
        screen.page().locator("#review").click();
        screen.page().locator("#finish").click();
        assertThat(screen.page().locator("#result")).isVisible();

        screen.settled().page().goBack();

        assertThat(screen.page().locator("#answered")).containsText("0 of 7");
        screen.open(family);
        // that they came to us, and the one questionnaire
        assertThat(screen.page().locator("#timeline li")).hasCount(2);
    }

    @Test
    void aFormThatIsOpenOnTwoDevicesOverwritesNothingUnasked(Screen desk, Screen tablet) {
        Practice.signIn(desk, "nadia");
        Practice.signIn(tablet, "nadia");
        String form = Practice.register(desk, "Myrica Testworth", "Jo") + "/questionnaire/gad7";
        desk.open(form);
        tablet.wide(820).open(form);
        desk.page().locator("#question-1 vaadin-radio-button").nth(1).click();
        assertThat(desk.page().locator("#answered")).containsText("1 of 7");
        desk.settled();

        tablet.page().locator("#question-2 vaadin-radio-button").nth(2).click();

        assertThat(tablet.page().locator("#version-notice")).containsText("on another device");
        tablet.page().locator("#take-theirs").click();
        assertThat(tablet.page().locator("#question-1 vaadin-radio-button[checked]"))
                .containsText("Several days");
        assertThat(tablet.page().locator("#question-2 vaadin-radio-button[checked]"))
                .hasCount(0);
    }

    @Test
    void whoeverWasSignedOutComesBackToWhereTheyWere(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Birch Testworth", "Teal");
        screen.page().context().clearCookies();

        screen.open(family);
        screen.fill("User name", "nadia").fill("Password", Practice.PASSWORD).press("Sign in");

        assertThat(screen.heading("Teal and Birch Testworth")).isVisible();
    }
}
