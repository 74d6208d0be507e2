package org.hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearth.api.casework.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {
    @TempDir
    Path path;

    private Folder folder() {
        return new Folder(path);
    }

    @Test
    void anEmptyFolderSaysWhichFilesAreExpected() {
        assertThat(folder().problems())
                .containsExactly(
                        path.getFileName() + ": expected at least one of families.csv, contacts.csv,"
                                + " assessments.csv, goals.csv, feedback.csv, service_use.csv, workforce.csv, came none of them");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = path.resolve("missing");
        assertThat(Folder.problems(missing))
                .containsExactly(missing + ": expected a folder or a zip with data files, came nothing of that name");
    }

    @Test
    void aFileThatIsNoZipIsRefused() {
        folder().with("data.zip", "not a zip");
        assertThat(Folder.problems(path.resolve("data.zip")))
                .singleElement()
                .asString()
                .contains("data.zip: expected a folder or zip that can be read, came an error: ");
    }

    @Test
    void anEmptyFileNamesItsColumns() {
        assertThat(folder().with("goals.csv", new byte[0]).problems())
                .containsExactly("goals.csv:1: expected a line with the columns family, goal, date, rating, person,"
                        + " came nothing");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirLine() {
        byte[] latin =
                "family,date,text\nF1,2024-01-01,fine\nF1,2024-01-02,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(folder().with("feedback.csv", latin).problems())
                .containsExactly("feedback.csv:3: expected UTF-8 text, came bytes that are something else;"
                        + " save the file as CSV UTF-8");
    }

    @Test
    void textIn16BitsIsNotUtf8() {
        assertThat(folder().with("families.csv", "family\nF1\n".getBytes(StandardCharsets.UTF_16))
                        .problems())
                .containsExactly("families.csv:1: expected UTF-8 text, came bytes that are something else;"
                        + " save the file as CSV UTF-8");
    }

    @Test
    void aQuoteThatNeverClosesIsNamedWithTheLineWhereItsRowBegins() {
        assertThat(folder().with(
                                "feedback.csv",
                                "family,date,text",
                                "F1,2024-01-01,ok",
                                "F2,2024-01-01,\"never",
                                "closed")
                        .problems())
                .containsExactly("feedback.csv:3: expected a closing quote, came the end of the file");
    }

    @Test
    void aQuoteThatSwallowsAHugeFileIsNamedWithTheLineWhereItsRowBegins() {
        assertThat(folder().with(
                                "feedback.csv",
                                "family,date,text",
                                "F1,2024-01-01,\"never",
                                "closed ".repeat(4_000_000))
                        .problems())
                .containsExactly("feedback.csv:2: expected cells of at most 16 million characters, came more;"
                        + " is a closing quote missing?");
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        assertThat(folder().with("families.csv", "family", "\"F1\"x").problems())
                .containsExactly("families.csv:2: expected a comma or the end of the line after a closing quote,"
                        + " came something else; write a quote within a cell twice");
    }

    @Test
    void aCellOfMillionsOfCharactersInAMessageIsCutShort() {
        assertThat(folder().with("families.csv", "family,imd_decile", "F1," + "9".repeat(1_000_000))
                        .problems())
                .containsExactly("families.csv:2: imd_decile: expected a whole number from 1 to 10, came '"
                        + "9".repeat(40) + "…'");
    }

    @Test
    void onlyTheFirstHundredProblemsAreListedAndTheRestCounted() {
        StringBuilder rows = new StringBuilder("family,imd_decile\n");
        for (int i = 0; i < 200_000; i++) {
            rows.append('F').append(i).append(",wrong\n");
        }
        List<String> problems = folder().with("families.csv", rows.toString().getBytes(StandardCharsets.UTF_8))
                .problems();

        assertThat(problems).hasSize(101);
        assertThat(problems.get(99)).startsWith("families.csv:101: imd_decile: ");
        assertThat(problems.get(100)).isEqualTo(path.getFileName() + ": … and 199900 more");
    }

    @Test
    void aZipThatReachesOutsideItselfIsRefused() throws IOException {
        Path zip = path.resolve("slip.zip");
        Folder.zip(zip, "../families.csv", "family\nF1\n");
        assertThatThrownBy(() -> Folder.read(zip))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("the zip holds a file that lies outside of it: ../families.csv");
    }

    @Test
    void aZipBombIsStoppedWhileItUnfolds() throws IOException {
        Path bomb = path.resolve("bomb.zip");
        byte[] blanks = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("families.csv"));
            zip.write("family\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(Folder.problems(bomb))
                .containsExactly("families.csv: expected a file that can be read, came an error:"
                        + " it unpacks to more than 200 times its size; pack a plain folder of files");
    }

    @Test
    void aSpreadsheetUnderAnotherNameIsRefused() throws IOException {
        Path sheet = path.resolve("families.csv");
        Folder.zip(sheet, "xl/workbook.xml", "<workbook/>");
        assertThat(folder().problems()).singleElement().asString().startsWith("families.csv:");
    }
}
