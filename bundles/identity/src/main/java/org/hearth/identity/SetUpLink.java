package org.hearth.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the person who installs Hearth finds the one-time set-up link: in the log, and in a file that only the account which
 * runs Hearth can read, for the launcher to print.
 */
final class SetUpLink {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);
    private static final String OWNER_ONLY = "rw-------";

    private final Path file;
    private final String baseUrl;

    /**
     * @param file such as {@code data/set-up-link.txt}
     * @param baseUrl the address of the pages, without a slash at its end
     */
    SetUpLink(Path file, String baseUrl) {
        this.file = file;
        this.baseUrl = baseUrl;
    }

    /** Publishes the link with that token, in place of an older one. */
    void publish(String token) {
        String link = baseUrl + "/set-up?token=" + token;
        LOG.info("Nobody has an account yet. Open this link once, within a day, to make the first one: {}", link);
        try {
            write(link + System.lineSeparator());
        } catch (IOException e) {
            LOG.warn("The set-up link could not be written to {}; take it from the line above", file, e);
        }
    }

    /** Removes the file: nobody needs it any more. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed; the link in it is no longer good", file, e);
        }
    }

    /** Never readable by others, not even for a moment, and never half there. */
    private void write(String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        Path fresh = posix
                ? Files.createTempFile(
                        folder,
                        "set-up-link",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)))
                : Files.createTempFile(folder, "set-up-link", ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
