package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip of folders. */
final class Archive {
    private final ZipOutputStream zip;

    private Archive(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Something that puts folders into an archive. */
    @FunctionalInterface
    interface Content {
        void writeTo(Archive archive) throws IOException;
    }

    /** Writes an archive beside its place and moves it there when it is whole. */
    static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                content.writeTo(new Archive(zip));
            }
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Adds the files of a folder, under that name, as far as they are wanted by their path within it. */
    void add(String name, Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path within = folder.relativize(file);
                if (wanted.test(within)) {
                    String path =
                            within.toString().replace(FileSystems.getDefault().getSeparator(), "/");
                    add(name + "/" + path, file);
                }
            }
        }
    }

    /** Adds one file under that name. */
    void add(String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** Unpacks an archive; every entry must lie under one of those names. */
    static void unpack(Path file, Path into, List<String> names) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream entries = new ZipInputStream(in)) {
            boolean any = false;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (names.stream().noneMatch(name -> target.startsWith(into.resolve(name)))) {
                    throw new Refusal(
                            Status.FAILED, file + " is not a backup of Hearth: it contains " + entry.getName() + ".");
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
                any = true;
            }
            if (!any) {
                throw new Refusal(Status.FAILED, file + " is not a backup of Hearth: it is empty or no zip file.");
            }
        }
    }
}
