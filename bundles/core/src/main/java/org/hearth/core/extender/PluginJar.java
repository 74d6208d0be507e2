package org.hearth.core.extender;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hearth.api.casework.Plugin;

/**
 * What was found in a jar.
 *
 * @param manifest its manifest
 * @param services the kinds of plug-ins that its components offer
 * @param definitions the definition files that it brings, by path
 * @param java the newest Java release that one of its classes needs; 0 without classes
 */
record PluginJar(PluginManifest manifest, Set<Plugin.Kind> services, Map<String, byte[]> definitions, int java) {
    private static final int LONGEST_MANIFEST = 1_000_000;
    private static final int CLASS_FILES_OF_JAVA_1 = 44;

    /** The file is no jar. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(String message, Throwable cause) {
            super(message, cause);
        }

        Broken(String message) {
            super(message);
        }
    }

    /** @throws Broken if it is no jar; the message says why, in words */
    static PluginJar read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PluginManifest manifest = manifest(zip);
            Map<String, byte[]> definitions = new HashMap<>();
            for (PluginManifest.Promise promise : manifest.promises()) {
                Optional<byte[]> bytes = entry(zip, promise.file(), Utf8.LARGEST + 1);
                bytes.ifPresent(found -> definitions.put(promise.file(), found));
            }
            Set<Plugin.Kind> services = new HashSet<>(manifest.services());
            for (String component : manifest.header("Service-Component").split(",")) {
                Optional<byte[]> xml = entry(zip, component.strip(), LONGEST_MANIFEST);
                if (xml.isPresent()) {
                    services.addAll(ComponentXml.kinds(xml.get()));
                }
            }
            return new PluginJar(manifest, services, definitions, newest(zip));
        } catch (ZipException e) {
            throw new Broken("it is no complete jar: it may have been cut short on its way; copy it again", e);
        } catch (IllegalArgumentException e) {
            throw new Broken("its manifest cannot be understood: " + e.getMessage() + "; build the jar again", e);
        }
    }

    boolean isBundle() {
        return !manifest.symbolicName().isEmpty();
    }

    boolean isPlugin() {
        return !manifest.promises().isEmpty() || !services.isEmpty();
    }

    /** What the plug-in is, as far as the jar tells. */
    Plugin.Kind kind() {
        return manifest.kind() == Plugin.Kind.UNKNOWN
                ? services.stream().sorted().findFirst().orElse(Plugin.Kind.UNKNOWN)
                : manifest.kind();
    }

    /** A definition file that the manifest promises, at most as long as one may be and a byte more. */
    Optional<byte[]> definition(String path) {
        return Optional.ofNullable(definitions.get(path));
    }

    /** Why its classes cannot run on that Java release, or empty. */
    Optional<String> newerThan(int release) {
        return java > release && manifest.java() <= release
                ? Optional.of("its classes are made for Java " + java + "; this Hearth runs on Java " + release
                        + ": build it with --release " + release + ", or start Hearth with Java " + java + " or newer")
                : Optional.empty();
    }

    private static PluginManifest manifest(ZipFile zip) throws IOException {
        Optional<byte[]> bytes = entry(zip, "META-INF/MANIFEST.MF", LONGEST_MANIFEST);
        if (bytes.isEmpty()) {
            throw new Broken(
                    "it has no manifest, so nobody can tell what it is; build it with hearth-plugin-parent as its"
                            + " parent, which adds one");
        }
        Map<String, String> headers = new HashMap<>();
        new Manifest(new java.io.ByteArrayInputStream(bytes.get()))
                .getMainAttributes()
                .forEach((name, value) -> headers.put(name.toString(), value.toString()));
        return new PluginManifest(headers);
    }

    private static Optional<byte[]> entry(ZipFile zip, String path, int longest) throws IOException {
        ZipEntry entry = path.isEmpty() ? null : zip.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readNBytes(longest));
        }
    }

    private static int newest(ZipFile zip) throws IOException {
        int newest = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".class")
                    && !entry.getName().startsWith("META-INF/")
                    && !entry.getName().endsWith("module-info.class")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] head = in.readNBytes(8);
                    if (head.length == 8) {
                        newest = Math.max(newest, ((head[6] & 0xff) << 8 | head[7] & 0xff) - CLASS_FILES_OF_JAVA_1);
                    }
                }
            }
        }
        return newest;
    }
}
