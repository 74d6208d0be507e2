package org.hearth.core.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** The version of Hearth that is running: that of the bundle which holds this class. */
final class HearthVersion {
    private HearthVersion() {}

    static String current() {
        try (@Nullable InputStream in = HearthVersion.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            if (in == null) {
                throw new IllegalStateException("the bundle has no manifest");
            }
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "unknown" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
