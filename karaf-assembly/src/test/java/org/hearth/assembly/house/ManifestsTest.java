package org.hearth.assembly.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who exports packages, and that a bundle's folder, artifact, symbolic name and root package agree. */
class ManifestsTest {
    private static final List<String> EXPORTING = List.of("api", "statistics", "testkit");

    static List<Path> bundles() {
        return House.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheSharedBundlesExportPackages(Path bundle) throws IOException {
        String exports = manifest(bundle).getMainAttributes().getValue("Export-Package");
        String name = bundle.getFileName().toString();

        if (EXPORTING.contains(name)) {
            assertThat(exports).isNotBlank().contains("version=");
        } else if (name.equals("vaadin")) {
            assertThat(exports).as("Vaadin exports itself").doesNotContain("org.hearth");
        } else {
            assertThat(exports).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleIsNamedAfterItsFolder(Path bundle) throws IOException {
        String expected = "org.hearth."
                + House.root().resolve("bundles").relativize(bundle).toString().replace('/', '.');

        assertThat(manifest(bundle).getMainAttributes().getValue("Bundle-SymbolicName"))
                .isEqualTo(expected);
        assertThat(Files.readString(bundle.resolve("pom.xml"))).contains("<artifactId>" + expected + "</artifactId>");
    }

    private static Manifest manifest(Path bundle) throws IOException {
        try (Stream<Path> files = Files.list(bundle.resolve("target"))) {
            Path jar = files.filter(file -> file.getFileName().toString().matches("org\\.hearth\\..*-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no jar was built in " + bundle));
            try (JarFile opened = new JarFile(jar.toFile())) {
                return opened.getManifest();
            }
        }
    }
}
