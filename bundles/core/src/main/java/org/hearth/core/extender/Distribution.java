package org.hearth.core.extender;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The bundles of another Hearth, from files.
 *
 * @param bundles their manifests
 * @param schemas the schemas of definition files that its core brings, by name; empty when the core is not among them
 */
record Distribution(List<PluginManifest> bundles, Map<String, String> schemas) {
    private static final String SCHEMAS = "org/hearth/schema/";
    private static final String SCHEMA_END = ".schema.json";
    private static final int LONGEST_ENTRY = 1_000_000;

    /** Whether a file is named as a whole distribution is. */
    static boolean isNamedAsOne(Path file) {
        String name = lowerCaseName(file);
        return name.endsWith(".tar.gz") || name.endsWith(".tgz") || name.endsWith(".zip");
    }

    /** Reads every bundle in an archive. */
    static Distribution ofArchive(Path file) throws IOException {
        Collector collector = new Collector();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (lowerCaseName(file).endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(in);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    collector.file(entry.getName(), zip);
                }
            } else {
                TarFile tar = new TarFile(new BufferedInputStream(new GZIPInputStream(in)));
                for (Optional<String> name = tar.next(); name.isPresent(); name = tar.next()) {
                    collector.file(name.get(), tar.content());
                }
            }
        }
        return collector.distribution();
    }

    /** Reads single bundles. */
    static Distribution ofBundles(List<Path> files) throws IOException {
        Collector collector = new Collector();
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                collector.file(file.toString(), in);
            }
        }
        return collector.distribution();
    }

    /** The newest Java release that one of Hearth's own bundles asks for. */
    int java() {
        return bundles.stream()
                .filter(bundle -> bundle.symbolicName().startsWith("org.hearth."))
                .mapToInt(PluginManifest::java)
                .max()
                .orElse(0);
    }

    /** The bundle of that name, if it is there. */
    Optional<PluginManifest> bundle(String symbolicName) {
        return bundles.stream()
                .filter(bundle -> bundle.symbolicName().equals(symbolicName))
                .findFirst();
    }

    private static String lowerCaseName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static final class Collector {
        private final List<PluginManifest> bundles = new ArrayList<>();
        private final Map<String, String> schemas = new HashMap<>();

        Distribution distribution() {
            return new Distribution(List.copyOf(bundles), Map.copyOf(schemas));
        }

        /** Takes what matters of a jar, and nothing of any other file. The stream stays open: the archive goes on. */
        void file(String name, InputStream content) throws IOException {
            if (!name.endsWith(".jar")) {
                return;
            }
            ZipInputStream jar = new ZipInputStream(content);
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                String path = entry.getName();
                if (path.equals("META-INF/MANIFEST.MF")) {
                    Map<String, String> headers = new HashMap<>();
                    new Manifest(jar)
                            .getMainAttributes()
                            .forEach((header, value) -> headers.put(header.toString(), value.toString()));
                    PluginManifest manifest = new PluginManifest(headers);
                    if (!manifest.symbolicName().isEmpty()) {
                        bundles.add(manifest);
                    }
                    if (!manifest.symbolicName().equals("org.hearth.core")) {
                        return;
                    }
                } else if (path.startsWith(SCHEMAS) && path.endsWith(SCHEMA_END)) {
                    schemas.put(
                            path.substring(SCHEMAS.length(), path.length() - SCHEMA_END.length()),
                            new String(jar.readNBytes(LONGEST_ENTRY), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
