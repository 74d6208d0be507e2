package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code hearth evaluate}: a second, headless node for one evaluation, which leaves nothing behind but its documents.
 *
 * <p>It has the programs, the settings, the plug-ins and the {@code deploy} folder of this installation, but a data
 * folder of its own, no web server, no database and no console: it cannot touch what the programme has recorded. The
 * arguments go to it in a file, one a line, whose path is the property {@code hearth.evaluate}; the component in {@code
 * org.hearth.shell} that finds it does the work and ends the process with the exit status.
 */
final class Evaluate implements Verb {
    private static final int PATIENCE_SECONDS = 5;

    private final Installation installation;
    private final PrintWriter out;

    Evaluate(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        EvaluateArguments.check(arguments);
        Path folder = Files.createTempDirectory("hearth-evaluate");
        Thread cleaner = new Thread(() -> discard(folder));
        Runtime.getRuntime().addShutdownHook(cleaner);
        Installation headless = new HeadlessNode(installation).in(folder);
        List<String> lines = new ArrayList<>(List.of("cwd=" + Path.of("").toAbsolutePath()));
        lines.addAll(arguments);
        Path words = Files.write(folder.resolve("arguments"), lines);
        Process process = launch(headless, words);
        Thread stopper = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(stopper);
        int status = process.waitFor();
        if (status != Status.OK && status != Status.WRONG_ARGUMENTS) {
            keepLog(headless);
        }
        return status == Status.OK || status == Status.WRONG_ARGUMENTS ? status : Status.STOPPED;
    }

    private static Process launch(Installation headless, Path arguments) throws IOException {
        KarafCommand karaf = new KarafCommand(headless)
                .with(List.of("-Xms256m", "-Xmx1536m", "-XX:+UseSerialGC", "-Xshare:auto"))
                .with(JavaOptions.fromEnvironment("HEARTH_EVALUATE_OPTS"))
                .property("karaf.shutdown.port", "-1")
                .property("karaf.lock", "false")
                .property("karaf.startRemoteShell", "false")
                .property("hearth.evaluate", arguments);
        return new ProcessBuilder(karaf.words()).inheritIO().start();
    }

    private void keepLog(Installation headless) throws IOException {
        if (Files.exists(headless.log())) {
            Path kept = installation.data().resolve("log").resolve("evaluate.log");
            Files.createDirectories(kept.getParent());
            Files.copy(headless.log(), kept, StandardCopyOption.REPLACE_EXISTING);
            out.println("What happened is in " + kept + ".");
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Runs at the very end, also after Ctrl-C, when the node may still be writing its last lines. */
    private static void discard(Path folder) {
        for (int attempt = 0; attempt < PATIENCE_SECONDS; attempt++) {
            try {
                Folder.delete(folder);
                return;
            } catch (IOException e) {
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            }
        }
    }
}
