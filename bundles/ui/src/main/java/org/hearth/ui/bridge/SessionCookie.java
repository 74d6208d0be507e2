package org.hearth.ui.bridge;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * Keeps the session's cookie from being sent along with requests that other sites make.
 *
 * <p>The web server sets the cookie and makes it unreadable to scripts; it has no setting for this one.
 */
final class SessionCookie {
    private static final String HEADER = "Set-Cookie";

    private SessionCookie() {}

    /** Restricts the cookies that the answer to the current request sets. */
    static void restrictCurrent() {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            restrict(response);
        }
    }

    static void restrict(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders(HEADER));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            String restricted = cookie.contains("SameSite") ? cookie : cookie + "; SameSite=Lax";
            if (i == 0) {
                response.setHeader(HEADER, restricted);
            } else {
                response.addHeader(HEADER, restricted);
            }
        }
    }
}
