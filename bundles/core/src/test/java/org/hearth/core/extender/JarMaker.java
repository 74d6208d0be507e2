package org.hearth.core.extender;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes jars for tests, header by header and entry by entry. */
final class JarMaker {
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private JarMaker() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    static JarMaker bundle(String symbolicName, String version) {
        return new JarMaker()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", symbolicName)
                .header("Bundle-Version", version);
    }

    static JarMaker plain() {
        return new JarMaker();
    }

    /** A bundle that brings an instrument as data. */
    static JarMaker instrument(String version, String yaml) {
        return bundle("org.example.mood", version)
                .header("Provide-Capability", "org.hearth.plugin;kind=instrument")
                .entry("instrument.yaml", yaml);
    }

    /** A bundle that offers a report as a component, as far as its manifest tells. */
    static JarMaker report(String imports) {
        return bundle("org.example.report", "1.0.0")
                .header("Import-Package", imports)
                .header("Provide-Capability", "osgi.service;objectClass:List<String>=\"org.hearth.api.report.Report\"");
    }

    JarMaker header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    JarMaker entry(String path, String text) {
        return entry(path, text.getBytes(StandardCharsets.UTF_8));
    }

    JarMaker entry(String path, byte[] bytes) {
        entries.put(path, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
