package org.hearth.assembly.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A made-up instrument in the {@code deploy/} folder of an installation, as somebody who tries things out puts it there. */
public final class DroppedFile {
    private final Path file;
    private final String id;

    /**
     * Nothing is dropped yet.
     *
     * @param home the installation's folder
     * @param id the instrument's id, and the file's name
     */
    public DroppedFile(Path home, String id) {
        this.id = id;
        file = home.resolve("deploy").resolve(id + ".yaml");
    }

    /** Drops a version, or puts it in the place of the one before; written elsewhere and moved in. */
    public void drop(String version) {
        put(text(version));
    }

    /** Drops a version whose range is the wrong way round. */
    public void dropBroken(String version) {
        put(text(version).replace("range: [0, 8]", "range: [8, 0]"));
    }

    /** Takes the file away, if it is there. */
    public void takeAway() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String text) {
        try {
            Path part = Files.createTempFile(file.getParent().resolveSibling("data"), id, ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String version) {
        return """
                id: %s
                version: %s
                title: Calm evenings (made up)
                respondent: self
                recall: the past week
                licence:
                  identifier: CC0-1.0
                  holder: nobody; made up for this test
                citation: None. This scale does not exist outside of this test.
                scales:
                  - id: total
                    title: Calm evenings
                    scores-only: true
                    direction: higher-is-better
                    range: [0, 8]
                """.formatted(id, version);
    }
}
