package org.hearth.assembly.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the framework keeps of the installed bundles between two starts.
 *
 * <p>It fits the programs it was made from. When those have been replaced under the same data (an upgrade, or a new
 * build), it is thrown away and the next start makes a new one; bundles that were installed by hand are lost then,
 * those in {@code deploy} are not.
 */
final class BundleCache {
    private final Installation installation;

    BundleCache(Installation installation) {
        this.installation = installation;
    }

    void discardIfOutdated() throws IOException {
        Path remembered = installation.data().resolve("cache-made-from");
        String now = fingerprint();
        if (Files.exists(remembered) && Files.readString(remembered).equals(now)) {
            return;
        }
        Folder.delete(installation.data().resolve("cache"));
        Files.writeString(remembered, now);
    }

    /** Changes when a jar of the distribution does, or the list of what to start. */
    private String fingerprint() throws IOException {
        Path system = installation.home().resolve("system");
        long hash = 17;
        try (Stream<Path> files = Files.walk(system)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash = hash * 31 + system.relativize(file).toString().hashCode();
                hash = hash * 31 + Files.size(file);
                hash = hash * 31 + Files.getLastModifiedTime(file).toMillis();
            }
        }
        // by value: Karaf writes its settings files anew at each start
        Properties features = installation.properties("org.apache.karaf.features.cfg");
        for (String name : List.of("featuresBoot", "featuresRepositories")) {
            hash = hash * 31
                    + features.getProperty(name, "").replaceAll("\\s", "").hashCode();
        }
        return installation.home() + " " + Long.toHexString(hash);
    }
}
