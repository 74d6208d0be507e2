package org.hearth.core.extender;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a tar file from front to end, as far as Hearth's own distributions need: plain files with long names, either as GNU
 * or as POSIX writes them.
 */
final class TarFile {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 10_000;

    private final InputStream in;
    private long unread;
    private int padding;

    TarFile(InputStream in) {
        this.in = in;
    }

    /** The name of the next plain file, whose content {@link #content} reads; empty at the end. */
    Optional<String> next() throws IOException {
        String longName = "";
        while (true) {
            in.skipNBytes(unread + padding);
            unread = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || header[0] == 0) {
                return Optional.empty();
            }
            if (header.length < BLOCK) {
                throw new EOFException("the archive ends in the middle of a file");
            }
            unread = size(header);
            padding = (int) (-unread & BLOCK - 1);
            switch (header[156]) {
                case 'L' -> longName = text(name(), 0, Integer.MAX_VALUE);
                case 'x' -> longName = posixPath(new String(name(), StandardCharsets.UTF_8), longName);
                case '0', 0 -> {
                    String prefix = text(header, 345, 155);
                    String own = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
                    return Optional.of(longName.isEmpty() ? own : longName);
                }
                default -> longName = "";
            }
        }
    }

    /** The content of the file that was named last; closing it closes nothing. */
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (unread == 0) {
                    return -1;
                }
                int got = in.read(into, from, (int) Math.min(length, unread));
                if (got < 0) {
                    throw new EOFException("the archive ends in the middle of a file");
                }
                unread -= got;
                return got;
            }
        };
    }

    private byte[] name() throws IOException {
        byte[] name = in.readNBytes((int) Math.min(unread, LONGEST_NAME));
        unread -= name.length;
        return name;
    }

    /** A POSIX header is a list of lines such as {@code 30 path=some/where}. */
    private static String posixPath(String records, String otherwise) {
        return records.lines()
                .filter(line -> line.matches("[0-9]+ path=.*"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static long size(byte[] header) throws IOException {
        String digits = text(header, 124, 12).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new IOException("this is no tar archive, or one with files beyond 8 GB", e);
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < bytes.length && end - from < length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
