package org.hearth.assembly.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plug-ins that others learn from compile against every api that we promise to support. */
class CompatibilityTest {
    private static final String THIS_SOURCE = "this source";

    @TempDir
    private Path scratch;

    static List<String> promised() throws IOException {
        List<String> versions =
                new ArrayList<>(Files.readAllLines(House.root().resolve("docs/developer/released-apis.txt")).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList());
        versions.add(THIS_SOURCE);
        return versions;
    }

    @ParameterizedTest
    @MethodSource("promised")
    void theExamplesCompileAgainstEveryPromisedApi(String version) throws IOException {
        assertThat(sources()).as("plug-ins in Java").hasSizeGreaterThan(10);

        assertThat(errors(api(version))).as("against the api of %s", version).isEmpty();
    }

    @Test
    void anApiThatLostATypeIsNoticed() throws IOException {
        Path poorer = without("org/hearth/api/report/ReportDocument.class", api(THIS_SOURCE));

        assertThat(errors(poorer)).isNotEmpty().allMatch(error -> error.contains(".java:"));
    }

    private List<String> errors(Path api) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.UK, null)) {
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-cp", classPath(api), "-d", scratch.toString());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.toString())
                .toList();
    }

    /** The sources of every plug-in with code: those of the house, and the examples that live outside of it. */
    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("bundles/instruments", "bundles/reports", "docs/examples")) {
            try (Stream<Path> files = Files.walk(House.root().resolve(folder))) {
                files.filter(file ->
                                file.toString().replace(File.separatorChar, '/').contains("/src/main/java/")
                                        && file.toString().endsWith(".java"))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static String classPath(Path api) {
        List<String> path =
                new ArrayList<>(List.of(api.toString(), built("statistics").toString()));
        // the annotations, as this test itself has them
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("osgi") || entry.contains("jspecify"))
                .filter(entry -> !entry.contains("org.hearth"))
                .forEach(path::add);
        return String.join(File.pathSeparator, path);
    }

    private static Path api(String version) {
        return version.equals(THIS_SOURCE)
                ? built("api")
                : Path.of(
                        System.getProperty("maven.local"),
                        "org/hearth/org.hearth.api",
                        version,
                        "org.hearth.api-" + version + ".jar");
    }

    private static Path built(String bundle) {
        return House.jar(House.root().resolve("bundles").resolve(bundle));
    }

    private Path without(String entry, Path jar) throws IOException {
        Path poorer = scratch.resolve("poorer.jar");
        try (JarFile from = new JarFile(jar.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(poorer))) {
            for (JarEntry one : from.stream().toList()) {
                if (!one.getName().equals(entry)) {
                    to.putNextEntry(new JarEntry(one.getName()));
                    from.getInputStream(one).transferTo(to);
                }
            }
        }
        return poorer;
    }
}
