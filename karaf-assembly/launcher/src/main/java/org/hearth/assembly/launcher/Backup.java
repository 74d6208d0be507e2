package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code hearth backup FILE}: the settings and the embedded database in one zip.
 *
 * <p>A running node is asked to write a consistent copy of its database; of a stopped one the files are taken.
 */
final class Backup implements Verb {
    private final Installation installation;
    private final PrintWriter out;

    Backup(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() != 1) {
            throw new Refusal(Status.WRONG_ARGUMENTS, "Usage: hearth backup FILE.zip");
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        if (Files.exists(file)) {
            throw new Refusal(Status.FAILED, file + " exists already; choose another name.");
        }
        EmbeddedStore store = new EmbeddedStore(installation);
        store.refuseIfElsewhere();
        Files.createDirectories(file.getParent());
        if (Node.of(installation).isPresent()) {
            Path folder = Files.createTempDirectory(installation.data().resolve("tmp"), "backup");
            try {
                Path copy = folder.resolve(EmbeddedStore.ARCHIVE);
                askForACopy(copy);
                Archive.write(file, archive -> {
                    archive.add("etc", installation.etc(), path -> true);
                    archive.add(EmbeddedStore.ARCHIVE, copy);
                });
            } finally {
                Folder.delete(folder);
            }
        } else {
            Archive.write(file, archive -> {
                archive.add("etc", installation.etc(), path -> true);
                archive.add(
                        EmbeddedStore.NAME,
                        store.folder(),
                        path -> !path.toString().endsWith(".lck"));
            });
        }
        out.println("The backup is " + file + ".");
        out.println("It holds personal data and passwords: keep it as safe as the machine itself.");
        return Status.OK;
    }

    private void askForACopy(Path copy) throws IOException, InterruptedException {
        Process client = new Console(installation)
                .client(List.of("hearth:backup", copy.toString()))
                .redirectErrorStream(true)
                .start();
        client.getOutputStream().close();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (client.waitFor() != 0 || !Files.exists(copy)) {
            throw new Refusal(
                    Status.FAILED,
                    "The running Hearth did not write a copy of its database"
                            + (said.isEmpty() ? "." : ":\n" + said)
                            + "\nTo take the backup without it: hearth stop, hearth backup, hearth start.");
        }
    }
}
