package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cannot be true is told beside what was typed, which stays; what is only unusual is kept and found again. */
@InBrowser
class BadInputTest {
    private static final int PHONE = 390;

    @Test
    void aBirthInTheFutureIsToldBesideTheDateAndNothingIsLost(Screen screen) {
        Practice.newFamily(Practice.signIn(screen, "nadia")).fill("Carer's name", "Rue Testworth");
        arrival(screen, "Yes");
        date(screen, "baby-2-date", LocalDate.now().plusDays(40));

        screen.press("Register the family");

        problem(screen, "The day the baby was born lies in the future");
        assertThat(screen.field("Carer's name")).hasValue("Rue Testworth");
        screen.isAccessible();
    }

    @Test
    void aBabyIsNotExpectedInThreeYears(Screen screen) {
        Practice.newFamily(Practice.signIn(screen, "nadia")).fill("Carer's name", "Sorrel Testworth");
        arrival(screen, "Not yet");
        date(screen, "baby-2-date", LocalDate.now().plusYears(3));

        screen.press("Register the family");

        problem(screen, "more than 300 days ahead");
        assertThat(screen.page().locator("#baby-2-date-year input"))
                .hasValue(String.valueOf(LocalDate.now().plusYears(3).getYear()));
    }

    @Test
    void anNhsNumberWithAWrongCheckDigitIsTold(Screen screen) {
        Practice.newFamily(Practice.signIn(screen, "nadia")).fill("Carer's name", "Tansy Testworth");
        screen.page().getByText("More about this carer").click();
        screen.page().locator("#carer-1-nhs input").fill("943 476 5918");

        screen.press("Register the family");

        problem(screen, "its last digit does not fit the others");
        assertThat(screen.page().locator("#carer-1-nhs input")).hasValue("943 476 5918");
    }

    @Test
    void aPostcodeOfAnotherNationIsKeptAndSaidToHaveNoDecile(Screen screen) {
        Practice.newFamily(Practice.signIn(screen, "nadia"))
                .fill("Carer's name", "Thrift Testworth")
                .fill("Baby's name", "Fen");
        Locator postcode = screen.page().locator("#postcode input");
        postcode.fill("eh1 1aa");
        postcode.press("Tab");
        assertThat(screen.page().locator("#area-finding")).containsText("Kept as it is.");

        postcode.fill("NG7");
        screen.press("Register the family");
        assertThat(screen.page().locator("#error-summary")).isVisible();
        assertThat(postcode).hasValue("NG7");

        postcode.fill("eh1 1aa");
        screen.press("Register the family");
        assertThat(screen.heading("Fen and Thrift Testworth")).isVisible();
        assertThat(screen.page().getByText("EH1 1AA")).isVisible();
    }

    @Test
    void aNoteOfTenThousandCharactersIsKeptAndOneThatIsTooLongIsToldNotCut(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Vetch Testworth", "Elm");
        screen.open(family + "/notes");
        Locator note = screen.page().locator("#note-words textarea");
        note.fill("x".repeat(20_001));
        screen.press("Sign and save");
        problem(screen, "20,001 characters");
        assertThat(note.inputValue()).hasSize(20_001);

        note.fill("y".repeat(10_000));
        screen.press("Sign and save");
        assertThat(note).hasValue("");
        assertThat(screen.page().getByText("y".repeat(200)).first()).isVisible();
    }

    @Test
    void aNoteOfSeveralLinesThatIsPutInAtOnceAndSavedAtOnceIsWhole(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Yarrow Testworth", "Finch");
        screen.open(family + "/notes");

        screen.page().locator("#note-words textarea").fill("The first line\nthe second\nand the last one");
        screen.press("Sign and save");

        assertThat(screen.page().getByText("and the last one").first()).isVisible();
        assertThat(screen.page().locator("#note-words textarea")).hasValue("");
    }

    @Test
    void namesInWelshArabicAndWithAPictureAreFoundAgainAndFitAPhone(Screen screen) {
        Practice.signIn(screen, "nadia");
        List<String[]> names = List.of(
                new String[] {"Ffion ap Dŵr", "Llŷr", "FFION AP DWR"},
                new String[] {"Morfudd Llŷn", "Siôn", "llyn"},
                new String[] {"أمل الحسن", "نور", "أمل"},
                new String[] {"Zoë 🌱 Testmoss", "Wren", "zoe testmoss"});
        for (String[] name : names) {
            String family = Practice.register(screen, name[0], name[1]);
            screen.open("/").page().locator("#search input").fill(name[2]);
            Locator found = screen.page().locator("#found-list a", new Page.LocatorOptions().setHasText(name[0]));
            assertThat(found.first()).isVisible();
            screen.wide(PHONE).open(family);
            assertThat(screen.heading(name[1] + " and " + name[0])).isVisible();
            assertThat(
                            (Boolean)
                                    screen.page()
                                            .evaluate(
                                                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("fits a phone: " + name[0])
                    .isTrue();
            screen.wide(1280);
        }
    }

    @Test
    void aLetterSaysInWordsWhatItCannotPrint(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "نادية الفجر", "Teasel");
        screen.open(family + "/documents");
        screen.page().locator("#prepare-document").click();
        screen.settled().page().locator("#preview-document").click();

        assertThat(screen.page().locator("#letter-preview"))
                .containsText(Pattern.compile("Words in Arabic letters cannot be printed"));
        screen.isAccessible();
    }

    @Test
    void whatWasChangedInADetailIsThereAgainAfterTheSessionWasLostAndIsSavedOnce(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Yarrow Testworth", "Moss");
        screen.open(family + "/edit").page().locator("#triage textarea").fill("Hopes to sleep again");
        screen.settled().page().context().clearCookies();

        screen.open(family + "/edit");
        Practice.signInByKey(screen, "nadia");

        assertThat(screen.page().locator("#triage textarea")).hasValue("Hopes to sleep again");
        screen.settled().page().locator("#save").dblclick();
        assertThat(screen.page().locator("#timeline")).containsText("Hopes to sleep again");
        assertThat(screen.page().locator("#triage-note")).containsText("Hopes to sleep again");
    }

    @Test
    void aReminderIsSetChangedAndTakenAway(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Lupin Testworth", "Ash");
        screen.page().locator("#set-reminder").click();
        screen.settled().isAccessible();
        screen.page().locator("#remind-done").click();
        assertThat(screen.page().locator("#quiet-family")).containsText("A reminder of them is set for");

        screen.open(family).page().locator("#change-reminder").click();
        date(screen, "remind-on", LocalDate.now());
        screen.page().locator("#remind-done").click();
        assertThat(screen.page().locator("#quiet-family")).containsText("was set for");
        screen.open("/");
        assertThat(screen.page().locator("#quiet")).containsText("Lupin Testworth");

        screen.open(family).page().locator("#forget-reminder").click();
        assertThat(screen.page().locator("#quiet-family")).isHidden();
    }

    private static void arrival(Screen screen, String answer) {
        screen.page()
                .locator("#baby-2-arrival")
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
        screen.settled();
    }

    private static void date(Screen screen, String id, LocalDate day) {
        screen.page().locator("#" + id + "-day input").fill(String.valueOf(day.getDayOfMonth()));
        screen.page().locator("#" + id + "-month input").fill(String.valueOf(day.getMonthValue()));
        screen.page().locator("#" + id + "-year input").fill(String.valueOf(day.getYear()));
    }

    /** The summary has the focus and says that. */
    private static void problem(Screen screen, String words) {
        Locator summary = screen.page().locator("#error-summary");
        assertThat(summary).containsText(words);
        assertThat(summary.getByRole(AriaRole.HEADING)).hasText("There is a problem");
    }
}
