package org.hearth.shell.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Refused;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.exchange.DataFolders;
import org.hearth.api.exchange.DataSet;
import org.hearth.api.identity.Actor;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateRunTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path data;
    private Path documents;

    @BeforeEach
    void makeFolders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        documents = folder.resolve("new").resolve("documents");
    }

    @Test
    void writesEveryFormatAndSaysWhatItReadAndWrote() {
        assertThat(run(path -> read(), "--report", "reach", "--set", "a=b")).isZero();

        assertThat(documents.resolve("evaluation.html")).hasContent("html of reach {a=b}");
        assertThat(documents.resolve("evaluation.json")).hasContent("json of reach {a=b}");
        assertThat(names(documents)).containsExactlyInAnyOrder("evaluation.html", "evaluation.json");
        assertThat(said(out)).contains("families.csv 1,200 rows", "Ran reach 1.0.0", "Wrote 2 files to " + documents);
        assertThat(said(err)).isEmpty();
    }

    @Test
    void replacesFilesOfTheSameNameAndLeavesOthersAlone() throws IOException {
        Files.createDirectories(documents);
        Files.writeString(documents.resolve("evaluation.html"), "old");
        Files.writeString(documents.resolve("notes.txt"), "mine");

        assertThat(run(path -> read())).isZero();

        assertThat(documents.resolve("evaluation.html")).content().startsWith("html of");
        assertThat(documents.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void listsWhatIsWrongWithTheDataAndWritesNothing() {
        DataFolders wrong = path -> {
            throw new InvalidInput(List.of(
                    new Problem("families.csv", 3, "referred_on", "expected a date, but found x"),
                    new Problem("contacts.csv", 0, "", "is not UTF-8")));
        };

        assertThat(run(wrong)).isEqualTo(EvaluateRun.WRONG_INPUT);
        assertThat(said(err))
                .contains("families.csv:3: referred_on: expected a date, but found x")
                .contains("contacts.csv: is not UTF-8");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void answersWrongArgumentsWithTwo() {
        assertThat(run(path -> read(), "--report", "gone")).isEqualTo(EvaluateRun.WRONG_INPUT);
        assertThat(said(err)).contains("There is no report");
        assertThat(run(path -> read(), "--what", "x")).isEqualTo(EvaluateRun.WRONG_INPUT);
        assertThat(said(err)).contains("There is no option --what");
        data = folder.resolve("nowhere");
        assertThat(run(path -> read())).isEqualTo(EvaluateRun.WRONG_INPUT);
        assertThat(said(err)).contains("there is no folder or file " + data);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void refusesToWriteIntoAFile() throws IOException {
        data = Files.createDirectories(data);
        documents = Files.writeString(folder.resolve("file"), "").resolve("below");

        assertThat(run(path -> read())).isEqualTo(EvaluateRun.WRONG_INPUT);
        assertThat(said(err)).contains(folder.resolve("file") + " is a file. Name a folder.");
    }

    @Test
    void leavesNothingHalfWhenAFileCannotBeWritten() throws IOException {
        Files.createDirectories(documents.resolve("evaluation.json"));
        Files.writeString(documents.resolve("evaluation.html"), "old");

        assertThat(run(path -> read())).isEqualTo(EvaluateRun.FAILED);

        assertThat(said(err)).contains("could not be written; nothing was left behind");
        assertThat(documents.resolve("evaluation.html")).hasContent("old");
        assertThat(names(documents)).containsExactlyInAnyOrder("evaluation.html", "evaluation.json");
    }

    @Test
    void takesTheFoldersThatItMadeAwayWhenAFileCannotBeWritten() {
        assertThat(run(path -> read(), "--report", "unwritable")).isEqualTo(EvaluateRun.FAILED);

        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void writesTheOthersWhenAReportFailsNamesItAndSaysSoInTheStatus() {
        assertThat(run(path -> read(), "--report", "reach", "--report", "failing"))
                .isEqualTo(EvaluateRun.FAILED);

        assertThat(documents.resolve("evaluation.html")).exists();
        assertThat(said(out)).contains("Ran reach 1.0.0").doesNotContain("Ran failing");
        assertThat(said(err)).contains("The report failing could not be made; the others were: It took too long.");
    }

    @Test
    void writesNothingWhenTheOnlyReportFails() {
        assertThat(run(path -> read(), "--report", "failing")).isEqualTo(EvaluateRun.FAILED);

        assertThat(said(err)).contains("It took too long.");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private int run(DataFolders folders, String... more) {
        List<String> lines =
                new java.util.ArrayList<>(List.of("--data", data.toString(), "--out", documents.toString()));
        lines.addAll(List.of(more));
        return new EvaluateRun(
                        folders,
                        new TwoFormats(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(lines);
    }

    private static DataSet read() {
        return new DataSet(new EvaluationDataBuilder().build(), Map.of("families.csv", 1200));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Evaluations with a report that repeats its settings, in two formats. */
    private static final class TwoFormats implements Evaluations {
        @Override
        public Publication run(Actor actor, List<String> reports, ReportRequest request) {
            throw new UnsupportedOperationException("nobody is signed in at the command line");
        }

        @Override
        public Publication run(EvaluationData data, List<String> reports, ReportRequest request) {
            String id = reports.isEmpty() ? "all" : reports.getFirst();
            if (id.equals("gone")) {
                throw new NotFound("There is no report \"gone\".");
            }
            if (reports.equals(List.of("failing"))) {
                throw new Refused("It took too long.", new PluginFailed("It took too long."));
            }
            ReportDocument document =
                    new ReportDocument(id, "1.0.0", "Reach", request.settings().toString(), List.of(), List.of());
            if (reports.contains("failing")) {
                ReportDocument inPlace = new ReportDocument("failing", "1.0.0", "Failing", "", List.of(), List.of());
                return new Publication(
                        "Both",
                        "0.1.0",
                        Instant.EPOCH,
                        "protected",
                        List.of(document, inPlace),
                        List.of(new Publication.Failure("failing", "It took too long.")));
            }
            return new Publication("Reach", "0.1.0", Instant.EPOCH, "protected", List.of(document));
        }

        @Override
        public List<Format> formats() {
            return List.of(new Format("html", "Web page"), new Format("json", "Data"));
        }

        @Override
        public List<RenderedFile> render(Publication publication, String format) {
            ReportDocument document = publication.reports().getFirst();
            String name = document.report().equals("unwritable") && format.equals("json")
                    ? "no/such/folder.json"
                    : "evaluation." + format;
            String content = format + " of " + document.report() + " " + document.lead();
            return List.of(new RenderedFile(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
