package org.hearth.ui.bridge;

import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The servlet context of the interface. It knows media types, which the default one does not: browsers insist on them. */
@Component(
        service = ServletContextHelper.class,
        property = {"osgi.http.whiteboard.context.name=hearth", "osgi.http.whiteboard.context.path=/"})
public final class WebContext extends ServletContextHelper {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "html", "text/html",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2",
            "map", "application/json");

    @Override
    public @Nullable String getMimeType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = MEDIA_TYPES.get(ending);
        return known != null ? known : URLConnection.guessContentTypeFromName(name);
    }

    @Override
    public @Nullable URL getResource(@Nullable String name) {
        return name == null ? null : Resources.find(name).orElse(null);
    }
}
