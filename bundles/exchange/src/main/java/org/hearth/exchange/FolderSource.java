package org.hearth.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder and of the folders in it, one deep. */
final class FolderSource implements Source {
    private final Path folder;
    private final SortedSet<String> names;

    FolderSource(Path folder) throws IOException {
        this.folder = folder;
        names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (DefinitionFiles.isFolder(file.getFileName().toString()) && Files.isDirectory(file)) {
                    addAll(file);
                } else if (Files.isRegularFile(file)) {
                    add(file);
                }
            }
        }
    }

    private void addAll(Path inner) throws IOException {
        try (Stream<Path> files = Files.list(inner)) {
            files.filter(Files::isRegularFile).forEach(this::add);
        }
    }

    private void add(Path file) {
        if (!file.getFileName().toString().startsWith(".")) {
            names.add(folder.relativize(file).toString().replace('\\', '/'));
        }
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public void close() {
        // a folder holds nothing open
    }
}
