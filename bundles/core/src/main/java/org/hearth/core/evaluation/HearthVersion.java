package org.hearth.core.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The version of Hearth that is running: that of the bundle which holds this class, as its manifest says. */
final class HearthVersion {
    private static final String BUNDLE = "org.hearth.core";

    private HearthVersion() {}

    static String current() {
        try {
            for (URL manifest :
                    Collections.list(HearthVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = manifest.openStream()) {
                    Attributes main = new Manifest(in).getMainAttributes();
                    if (BUNDLE.equals(main.getValue("Bundle-SymbolicName"))) {
                        return main.getValue("Bundle-Version");
                    }
                }
            }
            throw new IllegalStateException("the manifest of " + BUNDLE + " is missing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
