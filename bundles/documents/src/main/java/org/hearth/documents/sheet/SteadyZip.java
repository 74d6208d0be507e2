package org.hearth.documents.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook that says when its publication was made, and not when its bytes were written. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    static byte[] of(byte[] workbook, Instant madeAt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        LocalDateTime moment = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(moment);
                out.putNextEntry(steady);
                byte[] content = in.readAllBytes();
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
