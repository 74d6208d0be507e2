package org.hearth.assembly.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.assembly.archetype.Terminal;

/**
 * The project of a city's own distribution, in a folder outside this repository.
 *
 * @param folder where its top pom lies
 */
record CityProject(Path folder) {

    /** The example of a second city, copied to a folder of that name; nothing of this repository is near it. */
    static CityProject secondCity(Path outside) {
        Path source = Path.of("").toAbsolutePath().getParent().resolve("docs/examples/second-city");
        Path copy = outside.resolve("second-city");
        for (Path file : files(source)) {
            try {
                Path target = copy.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CityProject(copy);
    }

    /** Builds and tests it with one line, and answers with its archive. */
    Path build() {
        new Terminal(folder).run("mvn -B install");
        try (Stream<Path> built = Files.list(folder.resolve("assembly/target"))) {
            return built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no archive was built in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its files, without what a build leaves. */
    List<Path> files() {
        return files(folder);
    }

    private static List<Path> files(Path top) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
