package org.hearth.ui.bridge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The headers that tell a browser what our pages never do, so that it refuses when somebody else makes them.
 *
 * <p>Vaadin starts its page with inline scripts and evaluates what the server sends, so scripts and styles cannot be held
 * more narrowly than this; where they come from can.
 */
final class SecureHeaders {
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private SecureHeaders() {}

    static void add(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
