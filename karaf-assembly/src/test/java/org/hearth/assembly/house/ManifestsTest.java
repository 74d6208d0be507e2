package org.hearth.assembly.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who exports packages, and that a bundle's folder, artifact, symbolic name and root package agree. */
class ManifestsTest {
    private static final Pattern HEARTH_IMPORT =
            Pattern.compile("(org\\.hearth\\.[a-z.]+);version=\"\\[(\\d+)\\.\\d+,(\\d+)\\)\"");
    private static final List<String> EXPORTING = List.of("api", "statistics", "memory", "testkit");

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

    @Test
    void aPlugInImportsTheApiUpToTheNextMajorVersion() throws IOException {
        int seen = 0;
        for (Path plugin : House.plugins()) {
            String imports = manifest(plugin).getMainAttributes().getValue("Import-Package");
            Matcher range = HEARTH_IMPORT.matcher(imports == null ? "" : imports);
            while (range.find()) {
                seen++;
                assertThat(range.group(3))
                        .as("%s imports %s up to", plugin.getFileName(), range.group(1))
                        .isEqualTo(String.valueOf(Integer.parseInt(range.group(2)) + 1));
            }
        }
        assertThat(seen).as("imports of the api in plug-ins").isGreaterThan(2);
    }

    private static Manifest manifest(Path bundle) throws IOException {
        try (JarFile opened = new JarFile(House.jar(bundle).toFile())) {
            return opened.getManifest();
        }
    }
}
