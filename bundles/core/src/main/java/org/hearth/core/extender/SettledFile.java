package org.hearth.core.extender;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file that somebody may be writing at the same time. */
final class SettledFile {
    private SettledFile() {}

    /** The file changed or went while it was read. */
    static final class Unsettled extends IOException {
        private static final long serialVersionUID = 1L;

        Unsettled(Path file) {
            super(file + " changed while it was read");
        }
    }

    /**
     * The whole file, or as much of it as shows that it is too long.
     *
     * @param longest how much is allowed; at most one byte more is read
     * @throws Unsettled if it changed meanwhile
     */
    static byte[] read(Path file, int longest) throws IOException {
        BasicFileAttributes before = attributes(file);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Math.min(before.size(), longest) + 1);
        }
        BasicFileAttributes after = attributes(file);
        boolean whole = bytes.length == before.size() || before.size() > longest;
        if (!whole
                || before.size() != after.size()
                || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            throw new Unsettled(file);
        }
        return bytes;
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /** A check sum that no two files share. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
