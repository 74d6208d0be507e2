package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** {@code hearth restore FILE}: settings and database back from a backup; what was there before is moved aside. */
final class Restore implements Verb {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Installation installation;
    private final PrintWriter out;

    Restore(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() != 1) {
            throw new Refusal(Status.WRONG_ARGUMENTS, "Usage: hearth restore FILE.zip");
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Status.FAILED, "There is no file " + file + ".");
        }
        if (Node.of(installation).isPresent()) {
            throw new Refusal(Status.FAILED, "Hearth is running; stop it before restoring: hearth stop");
        }
        new EmbeddedStore(installation).refuseIfElsewhere();
        Path unpacked = installation.data().resolve("restoring");
        Folder.delete(unpacked);
        Files.createDirectories(unpacked);
        try {
            Archive.unpack(file, unpacked, List.of("etc", EmbeddedStore.NAME, EmbeddedStore.ARCHIVE));
            exchange(unpacked);
        } finally {
            Folder.delete(unpacked);
        }
        out.println("Restored from " + file + ". Start Hearth with: hearth start");
        return Status.OK;
    }

    private void exchange(Path unpacked) throws IOException, InterruptedException {
        Path aside = installation
                .data()
                .resolve("before-restore-" + MOMENT.format(LocalDateTime.now(ZoneId.systemDefault())));
        Files.createDirectories(aside);
        EmbeddedStore store = new EmbeddedStore(installation);
        if (Files.exists(store.folder())) {
            Files.move(store.folder(), aside.resolve(EmbeddedStore.NAME));
        }
        Folder.copy(installation.etc(), aside.resolve("etc"));
        store.restoreFrom(unpacked);
        if (Files.exists(unpacked.resolve("etc"))) {
            Folder.overwrite(unpacked.resolve("etc"), installation.etc());
        }
        out.println("What was there before is in " + aside + ".");
    }
}
