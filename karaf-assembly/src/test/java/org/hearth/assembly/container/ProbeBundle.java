package org.hearth.assembly.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The jar of {@link Probe}. */
final class ProbeBundle {
    private ProbeBundle() {}

    static Path write(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        Files.createDirectories(folder);
        String entry = Probe.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(out, manifest());
                InputStream type =
                        Objects.requireNonNull(Probe.class.getClassLoader().getResourceAsStream(entry))) {
            content.putNextEntry(new ZipEntry(entry));
            type.transferTo(content);
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.hearth.assembly.probe");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", Probe.class.getName());
        headers.putValue(
                "Import-Package",
                "org.osgi.framework,org.osgi.service.component.runtime,org.osgi.service.component.runtime.dto");
        // the probe is there before what it asks
        headers.putValue("DynamicImport-Package", "org.apache.karaf.features,org.hearth.api.*");
        return manifest;
    }
}
