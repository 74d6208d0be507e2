package org.hearth.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook that says when its publication was made, and not when its bytes were written. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    static byte[] of(byte[] workbook, Instant madeAt) throws IOException {
        // the spreadsheet library's local headers are too terse for a reader of streams; only a file has the directory
        Path file = Files.createTempFile("hearth", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile in = new ZipFile(file.toFile())) {
                return copied(in, madeAt);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copied(ZipFile in, Instant madeAt) throws IOException {
        LocalDateTime moment = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(moment);
                out.putNextEntry(steady);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? dated(content, madeAt) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant madeAt) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + madeAt)
                .getBytes(StandardCharsets.UTF_8);
    }
}
