package org.hearth.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Logo;
import org.junit.jupiter.api.Test;

class LetterFileTest {
    private static final Logo PIXEL = new Logo(
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    private final LetterFile letters = new LetterFile();

    static Letter letter(String words) {
        return new Letter(
                "Little Harbour",
                "Northbank",
                List.of("The general practitioner", "Made-up Surgery"),
                LocalDate.of(2026, 3, 10),
                "Fern Dale, born 5 May 1995",
                "Dear colleague",
                List.of(
                        new Letter.Section("", List.of(words)),
                        new Letter.Section(
                                "Goals",
                                List.of("From 0 to 10."),
                                List.of("Goal", "First", "Latest"),
                                List.of(List.of("To sleep", "2", "7")))),
                "With kind regards",
                List.of("Wren Ashby", "Little Harbour"),
                List.of("Confidential: for the addressee only."));
    }

    @Test
    void saysEverythingInTheOrderOfALetter() throws IOException {
        String text = text(letters.pdf(letter("We met six times."), Optional.of(PIXEL)));

        assertThat(text)
                .containsSubsequence(
                        "Little Harbour",
                        "Northbank",
                        "The general practitioner",
                        "Made-up Surgery",
                        "10 March 2026",
                        "Fern Dale, born 5 May 1995",
                        "Dear colleague",
                        "We met six times.",
                        "Goals",
                        "To sleep",
                        "With kind regards",
                        "Wren Ashby",
                        "Confidential");
    }

    @Test
    void printsWelshAndPolishAndTellsInWordsWhatItCannotPrint() throws IOException {
        String text = text(
                letters.pdf(letter("Ffion ap Dŵr, Llŷr and Łucja met أمل الحسن and Zoë 🌱 there."), Optional.empty()));

        assertThat(text)
                .contains("Ffion ap Dŵr, Llŷr and Łucja met [in Arabic letters] and Zoë there.")
                .contains("Words in Arabic letters cannot be printed here yet");
        assertThat(letters.html(letter("أمل"))).as("the preview says the same").contains("[in Arabic letters]");
        assertThat(text(letters.pdf(letter("Llŷr"), Optional.empty()))).doesNotContain("cannot be printed");
    }

    @Test
    void isTaggedForScreenReadersAndSaysItsLanguage() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(letters.pdf(letter("A word."), Optional.empty()).content())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void namesNobodyInTheFileNameOrTheTitle() throws IOException {
        RenderedFile file = letters.pdf(letter("A word."), Optional.empty());

        assertThat(file.name()).isEqualTo("letter.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Letter from Little Harbour");
        }
    }

    @Test
    void givesTheSameBytesForTheSameLetter() {
        assertThat(letters.pdf(letter("A word."), Optional.of(PIXEL)).content())
                .isEqualTo(letters.pdf(letter("A word."), Optional.of(PIXEL)).content());
    }

    @Test
    void takesWhatIsWrittenAsWordsAndNeverAsMarkup() {
        String html = letters.html(letter("<script>alert(1)</script> & more"));

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void keepsTheLinesOfAParagraphApart() throws IOException {
        assertThat(text(letters.pdf(letter("Ring Rowan.\nThen walk."), Optional.empty())))
                .containsPattern("Ring Rowan\\.\\R+Then walk\\.");
    }

    @Test
    void fitsASafetyPlanOfUsualLengthOnOnePage() throws IOException {
        String words = "Go out for a short walk by the river with the pram, and ring somebody before it gets dark.";
        Letter.Section part = new Letter.Section("What helps me", List.of(words, words));
        Letter sheet = new Letter(
                "Little Harbour",
                "",
                List.of(),
                LocalDate.of(2026, 3, 10),
                "Fern’s plan for hard days",
                "",
                List.of(part, part, part, part, part, part),
                "",
                List.of(),
                List.of("Emergency services: 999", "NHS 111: 111", "Samaritans: 116 123"));

        try (PDDocument pdf =
                Loader.loadPDF(letters.pdf(sheet, Optional.empty()).content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void writesNamesWithLettersOfOtherAlphabets() throws IOException {
        String text = text(letters.pdf(letter("Siân ŵ, Łucja, Εὐδοκία"), Optional.empty()));

        assertThat(text).contains("Siân ŵ, Łucja");
    }

    private static String text(RenderedFile file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
