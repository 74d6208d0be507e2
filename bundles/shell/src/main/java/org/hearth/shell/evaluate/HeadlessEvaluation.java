package org.hearth.shell.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.features.BootFinished;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.exchange.DataFolders;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluates once and ends the process, when the system property {@value #ARGUMENTS} names a file with the arguments, one a
 * line; otherwise does nothing. Waits for the end of the boot, when every plug-in has come.
 */
@Component(
        service = {},
        immediate = true)
public final class HeadlessEvaluation {
    /** The system property that names the file with the arguments. */
    static final String ARGUMENTS = "hearth.evaluate";

    private static final Logger LOG = LoggerFactory.getLogger(HeadlessEvaluation.class);

    private final DataFolders folders;
    private final Evaluations evaluations;

    @Activate
    public HeadlessEvaluation(
            @Reference BootFinished boot, @Reference DataFolders folders, @Reference Evaluations evaluations) {
        this.folders = folders;
        this.evaluations = evaluations;
        @Nullable String arguments = System.getProperty(ARGUMENTS);
        if (arguments != null) {
            // a thread of its own: the component must be active before the process may end
            new Thread(() -> end(run(Path.of(arguments))), "hearth-evaluate").start();
        }
    }

    @SuppressWarnings("SystemOut") // this is a command-line program, and these are its answers
    private int run(Path arguments) {
        try {
            return new EvaluateRun(folders, evaluations, System.out, System.err).run(Files.readAllLines(arguments));
        } catch (IOException e) {
            System.err.println("The arguments could not be read: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "There is not enough memory for these data. Set HEARTH_EVALUATE_OPTS=-Xmx4g, or more, and"
                            + " run this again.");
        } catch (RuntimeException | Error e) {
            LOG.error("The evaluation failed", e);
            System.err.println("The evaluation failed, which is a fault of Hearth or of a plug-in: " + e);
        }
        return EvaluateRun.FAILED;
    }

    /** Ends the process at once: this node keeps nothing, so there is nothing to close. */
    @SuppressWarnings("SystemOut") // as above
    private static void end(int status) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(status);
    }
}
