package org.hearth.core.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file beside the configuration.
 *
 * @param name as the configuration gives it, relative to the folder
 * @param path where it lies
 */
record EtcFile(String name, Path path) {

    /** The file of that name; empty if the name leads out of the folder. */
    static Optional<EtcFile> in(Path folder, String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Path root = folder.toAbsolutePath().normalize();
        Path path = root.resolve(name).normalize();
        return path.startsWith(root) && !path.equals(root) ? Optional.of(new EtcFile(name, path)) : Optional.empty();
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * Its bytes; no more than one beyond that limit are ever read, however long it is.
     *
     * @throws IOException if it cannot be read, or is a folder
     */
    byte[] bytes(int limit) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Something that is another when the file was changed. */
    String stamp() {
        try {
            return Files.getLastModifiedTime(path) + "/" + Files.size(path);
        } catch (IOException e) {
            return "absent";
        }
    }
}
