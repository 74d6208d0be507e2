package org.hearth.shell.evaluate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.document.RenderedFile;

/**
 * The folder that the documents go to. They are written beside their places first and moved when the last one is complete, so
 * that a full disk leaves nothing half there. Files of other names are left alone.
 */
record OutputFolder(Path folder) {

    /** @throws IllegalArgumentException if the folder cannot be one */
    void requireFolder() {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                if (!Files.isDirectory(path)) {
                    throw new IllegalArgumentException("--out: " + path + " is a file. Name a folder.");
                }
                return;
            }
        }
    }

    /** Writes all files, or none. */
    void write(List<RenderedFile> files) throws IOException {
        List<Path> made = create(folder);
        boolean complete = false;
        try {
            Path beside = Files.createTempDirectory(folder, ".hearth-evaluate");
            try {
                for (RenderedFile file : files) {
                    Files.write(beside.resolve(file.name()), file.content());
                }
                for (RenderedFile file : files) {
                    if (Files.isDirectory(folder.resolve(file.name()))) {
                        throw new IOException(folder.resolve(file.name()) + " is a folder, where a file must go");
                    }
                }
                for (RenderedFile file : files) {
                    Files.move(
                            beside.resolve(file.name()),
                            folder.resolve(file.name()),
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
                complete = true;
            } finally {
                delete(beside);
            }
        } finally {
            if (!complete) {
                for (Path folderMade : made.reversed()) {
                    Files.deleteIfExists(folderMade);
                }
            }
        }
    }

    /** Makes the folder and what is missing above it; gives the folders made, the outermost first. */
    private static List<Path> create(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing.addFirst(path);
        }
        Files.createDirectories(folder);
        return missing;
    }

    private static void delete(Path beside) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(beside)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(beside);
    }
}
