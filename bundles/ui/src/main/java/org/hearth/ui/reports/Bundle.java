package org.hearth.ui.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearth.api.document.RenderedFile;

/** One file to download: the file itself when there is one, an archive when there are several. */
final class Bundle {
    private Bundle() {}

    /** @param name what an archive is called, without its ending */
    static RenderedFile of(String name, List<RenderedFile> files) {
        if (files.size() == 1) {
            return files.getFirst();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (RenderedFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive could not be written to memory", e);
        }
        return new RenderedFile(name + ".zip", "application/zip", bytes.toByteArray());
    }
}
