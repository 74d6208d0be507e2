package org.hearth.assembly.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the embedded database. */
record EmbeddedStore(Installation installation) {
    /** The folder's name within the data of an installation, and within a backup of a stopped one. */
    static final String NAME = "db";
    /** The name, within a backup, of the archive that a running node made of it. */
    static final String ARCHIVE = NAME + ".tar.gz";

    Path folder() {
        String configured = setting("folder");
        return configured.isBlank()
                ? installation.data().resolve(NAME)
                : Path.of(configured).toAbsolutePath();
    }

    /** A server database has tools of its own, which know how to copy it while others write. */
    void refuseIfElsewhere() {
        String url = setting("url");
        if (!url.isBlank()) {
            throw new Refusal(
                    Status.FAILED,
                    "This Hearth keeps its records on a database server (" + url + "). Back it up and restore it with "
                            + "the server's own tools, for PostgreSQL pg_dump and pg_restore, and keep a copy of "
                            + installation.etc() + ".");
        }
    }

    /** Puts the content of a backup in its place, which must be free. */
    void restoreFrom(Path unpacked) throws IOException, InterruptedException {
        if (Files.isDirectory(unpacked.resolve(NAME))) {
            Files.createDirectories(folder().getParent());
            Files.move(unpacked.resolve(NAME), folder());
        } else if (Files.exists(unpacked.resolve(ARCHIVE))) {
            Files.createDirectories(folder());
            Process tar = new ProcessBuilder(
                            "tar", "-xzf", unpacked.resolve(ARCHIVE).toString(), "-C", folder().toString())
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack the database of the backup");
            }
        }
    }

    private String setting(String name) {
        return installation
                .properties("org.hearth.persistence.cfg")
                .getProperty(name, "")
                .trim();
    }
}
