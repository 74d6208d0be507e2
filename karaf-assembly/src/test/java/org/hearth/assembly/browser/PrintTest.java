package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What comes out of the printer: read back from the paper that the browser makes, in light and in dark. */
@InBrowser
class PrintTest {
    private static final int A_FEW = 8;

    @Test
    void aFamilysPageSaysWhoPrintedItAndHoldsNothingToPress(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Juniper Testworth", "Wren");
        screen.open(family);
        assertThat(screen.page().locator("#timeline")).isVisible();

        Paper paper = printed(screen);

        assertThat(paper.words())
                .contains("Wren and Juniper Testworth", "Printed by", "Safe contact", "What has happened")
                .doesNotContain("Record contact", "Rest for now", "Sign out", "Workforce", "Skip to the page");
        assertThat(paper.pages()).isBetween(1, A_FEW);
    }

    @Test
    void aQuestionnaireIsAFormThatStartsOnItsFirstPage(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Tamarisk Testworth", "Kit");
        screen.open(family + "/questionnaire/gad7");
        assertThat(screen.page().locator("#question-1")).isVisible();

        Paper paper = printed(screen);

        assertThat(paper.first()).contains("GAD-7", "1. ");
        assertThat(paper.words()).contains("7. ").doesNotContain("Review answers", "One question at a time");
    }

    @Test
    void theSheetWithTheCodeSaysNothingOfTheFamily(Screen screen) {
        Practice.signIn(screen, "nadia");
        String family = Practice.register(screen, "Sage Testworth", "Bay");
        screen.open(family + "/own-phone");
        screen.page().locator("#instrument").click();
        screen.page().locator("vaadin-select-item").nth(1).click();
        screen.settled().page().locator("#make-link").click();
        assertThat(screen.page().locator("#qr-sheet")).isVisible();

        Paper paper = printed(screen.settled());

        assertThat(paper.words())
                .contains("Scan with the camera of your phone", "Printed by")
                .doesNotContain("Testworth", "Sage", "Show it large", "Make another link");
        assertThat(paper.pages()).isEqualTo(1);
    }

    /** Prints what is shown, as somebody would whose screen is dark. */
    private static Paper printed(Screen screen) {
        Page page = screen.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        byte[] file = page.pdf(new Page.PdfOptions().setFormat("A4"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper all = new PDFTextStripper();
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            return new Paper(flat(all.getText(document)), flat(first.getText(document)), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("what the browser printed cannot be read", e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private record Paper(String words, String first, int pages) {}
}
