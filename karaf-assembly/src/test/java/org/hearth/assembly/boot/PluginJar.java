package org.hearth.assembly.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A report as a jar, compiled on the spot, with a manifest that says what the test wants it to say. */
final class PluginJar {
    private static final String PACKAGE = "org.example.made_up";
    private static final String API_IMPORTS =
            "org.hearth.api.instrument;version=\"[1.0,2)\",org.hearth.api.report;version=\"[1.0,2)\"";

    private final String name;
    private String imports = API_IMPORTS;
    private String constructor = "";

    /** @param name the report's class and, in lower case, its id */
    PluginJar(String name) {
        this.name = name;
    }

    /** Imports that as well. */
    PluginJar importing(String clause) {
        imports += "," + clause;
        return this;
    }

    /** Imports that and nothing else. */
    PluginJar importingOnly(String clauses) {
        imports = clauses;
        return this;
    }

    /** Does that when the component is made. */
    PluginJar made(String statement) {
        constructor = statement;
        return this;
    }

    /** Puts the jar into the {@code deploy/} folder of an installation; written elsewhere and moved in. */
    void drop(Path home) {
        try {
            Files.createDirectories(home.resolve("data"));
            Path work = Files.createTempDirectory(home.resolve("data"), "jar");
            Path source = Files.writeString(work.resolve(name + ".java"), source());
            int status = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "--release",
                            "21",
                            "-cp",
                            api().toString(),
                            "-d",
                            work.toString(),
                            source.toString());
            if (status != 0) {
                throw new AssertionError(name + " does not compile");
            }
            Path jar = work.resolve(name + ".jar");
            String type = PACKAGE.replace('.', '/') + "/" + name + ".class";
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream content = new JarOutputStream(out, manifest())) {
                put(content, type, Files.readAllBytes(work.resolve(type)));
                put(content, "OSGI-INF/" + name + ".xml", component().getBytes(StandardCharsets.UTF_8));
            }
            Files.move(jar, home.resolve("deploy").resolve(name + ".jar"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream content, String entry, byte[] bytes) throws IOException {
        content.putNextEntry(new ZipEntry(entry));
        content.write(bytes);
        content.closeEntry();
    }

    private static Path api() throws IOException {
        try (var files = Files.list(Path.of("../bundles/api/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.hearth\\.api-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", PACKAGE + "." + name);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Import-Package", imports);
        headers.putValue("Service-Component", "OSGI-INF/" + name + ".xml");
        return manifest;
    }

    private String component() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s.%2$s">
                  <service><provide interface="org.hearth.api.report.Report"/></service>
                  <implementation class="%1$s.%2$s"/>
                </scr:component>
                """.formatted(PACKAGE, name);
    }

    private String source() {
        return """
                package %1$s;

                import java.util.List;
                import org.hearth.api.report.EvaluationData;
                import org.hearth.api.report.Report;
                import org.hearth.api.report.ReportDescription;
                import org.hearth.api.report.ReportDocument;
                import org.hearth.api.report.ReportRequest;

                public final class %2$s implements Report {
                    public %2$s() {
                        %3$s
                    }

                    @Override
                    public ReportDescription description() {
                        return new ReportDescription("%4$s", "1.0.0", "%2$s (made up)", "Nothing.", List.of());
                    }

                    @Override
                    public ReportDocument run(EvaluationData data, ReportRequest request) {
                        return new ReportDocument("%4$s", "1.0.0", "%2$s", "Nothing.", List.of(), List.of());
                    }
                }
                """.formatted(PACKAGE, name, constructor, name.toLowerCase(java.util.Locale.ROOT));
    }
}
