package org.hearth.persistence;

import java.nio.file.Path;
import java.time.Duration;
import org.hearth.persistence.database.Settings;

/** Opens stores as the component would. */
final class Stores {
    private Stores() {}

    static JpaStore embedded(Path folder) {
        return at("", folder);
    }

    static JpaStore postgresql(String url) {
        return at(url, Path.of("unused"));
    }

    private static JpaStore at(String url, Path folder) {
        return new JpaStore(new Settings(url, "", "", folder, 10, Duration.ofSeconds(2), Duration.ofSeconds(20)));
    }
}
