package org.hearth.ui.bridge;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Optional;

/** Finds the files that a servlet container would find in {@code META-INF/resources} of its libraries. */
final class Resources {
    /** The loader of the bundle that holds Vaadin, its frontend and the stylesheets. */
    static final ClassLoader PLATFORM = VaadinServlet.class.getClassLoader();

    private Resources() {}

    /** The file at that path below the root of the site. */
    static Optional<URL> find(String path) {
        if (path.contains("..") || path.endsWith("/") || path.indexOf(':') >= 0) {
            return Optional.empty();
        }
        String name = "META-INF/resources" + (path.startsWith("/") ? path : "/" + path);
        return Optional.ofNullable(PLATFORM.getResource(name));
    }
}
