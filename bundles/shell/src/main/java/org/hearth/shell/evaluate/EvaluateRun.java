package org.hearth.shell.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;

/** One evaluation from a data folder to its documents; says on the way what it read and wrote. */
final class EvaluateRun {
    /** The exit status when everything was written. */
    static final int DONE = 0;
    /** The exit status when the arguments or the data are wrong. */
    static final int WRONG_INPUT = 2;
    /** The exit status when it failed for another reason. */
    static final int FAILED = 3;

    private final DataFolders folders;
    private final Evaluations evaluations;
    private final PrintStream out;
    private final PrintStream err;

    EvaluateRun(DataFolders folders, Evaluations evaluations, PrintStream out, PrintStream err) {
        this.folders = folders;
        this.evaluations = evaluations;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the evaluation; what goes wrong is said on standard error, in words.
     *
     * @param lines the arguments, one a line
     * @return the exit status
     */
    int run(List<String> lines) {
        try {
            return evaluate(EvaluateArguments.parse(lines)) ? DONE : FAILED;
        } catch (InvalidInput e) {
            err.println("The data cannot be taken as they are; nothing was written:");
            for (Problem problem : e.problems()) {
                err.println(problem);
            }
            return WRONG_INPUT;
        } catch (IllegalArgumentException | NotFound | Refused e) {
            err.println(e.getMessage());
            return e.getCause() instanceof PluginFailed ? FAILED : WRONG_INPUT;
        } catch (IOException e) {
            err.println(plainly(e));
            return FAILED;
        }
    }

    /** Whether every report was made; those that were are written in any case. */
    private boolean evaluate(EvaluateArguments arguments) throws IOException {
        OutputFolder target = new OutputFolder(arguments.out());
        target.requireFolder();
        if (!Files.exists(arguments.data())) {
            throw new IllegalArgumentException("--data: there is no folder or file " + arguments.data() + ".");
        }
        DataSet data = folders.read(arguments.data());
        out.println("Read " + arguments.data() + ": " + rows(data));
        Publication publication =
                evaluations.run(data.data(), arguments.reports(), new ReportRequest(arguments.settings()));
        Set<String> failed =
                publication.failures().stream().map(Publication.Failure::report).collect(Collectors.toSet());
        for (ReportDocument report : publication.reports()) {
            if (!failed.contains(report.report())) {
                out.println("Ran " + report.report() + " " + report.version() + ": " + report.title());
            }
        }
        out.println(publication.disclosure());
        List<RenderedFile> files = render(publication);
        target.write(files);
        out.println("Wrote " + files.size() + " files to " + arguments.out() + ":");
        files.forEach(file -> out.println("  " + file.name()));
        for (Publication.Failure failure : publication.failures()) {
            err.println("The report " + failure.report() + " could not be made; the others were: " + failure.because());
        }
        return failed.isEmpty();
    }

    private List<RenderedFile> render(Publication publication) throws IOException {
        List<RenderedFile> files = new ArrayList<>();
        for (Evaluations.Format format : evaluations.formats()) {
            files.addAll(evaluations.render(publication, format.name()));
        }
        if (files.isEmpty()) {
            throw new IOException("no format for documents is installed");
        }
        return files;
    }

    private static String rows(DataSet data) {
        return new TreeMap<>(data.rows())
                .entrySet().stream()
                        .map(file -> String.format(Locale.UK, "%s %,d rows", file.getKey(), file.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String plainly(IOException e) {
        String message = String.valueOf(e.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return "The disk is full; nothing was left behind. Make room and run this again. (" + message + ")";
        }
        if (e instanceof AccessDeniedException) {
            return "This account may not write there; nothing was written: " + message;
        }
        return "The documents could not be written; nothing was left behind: " + message;
    }
}
