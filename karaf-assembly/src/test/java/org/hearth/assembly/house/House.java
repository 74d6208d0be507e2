package org.hearth.assembly.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this source tree and what was built in them. */
final class House {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static JavaClasses classes;

    private House() {}

    static Path root() {
        return ROOT;
    }

    /** Every bundle's folder: the rooms themselves, and one for each plug-in. */
    static List<Path> bundles() {
        return Stream.concat(
                        folders(ROOT.resolve("bundles")).stream().filter(folder -> !isKind(folder)), plugins().stream())
                .toList();
    }

    /** The folders of the plug-ins of every kind. */
    static List<Path> plugins() {
        return folders(ROOT.resolve("bundles")).stream()
                .filter(House::isKind)
                .flatMap(kind -> folders(kind).stream())
                .toList();
    }

    /** The jar that was built of a bundle. */
    static Path jar(Path bundle) {
        try (Stream<Path> files = Files.list(bundle.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.hearth\\..*-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no jar was built in " + bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All classes of all bundles, without their tests. */
    static synchronized JavaClasses classes() {
        if (classes == null) {
            classes = new ClassFileImporter()
                    .importPaths(bundles().stream()
                            .map(folder -> folder.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList());
        }
        return classes;
    }

    private static boolean isKind(Path folder) {
        return List.of("instruments", "interventions", "reports")
                .contains(folder.getFileName().toString());
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
