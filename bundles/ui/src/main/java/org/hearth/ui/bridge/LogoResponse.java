package org.hearth.ui.bridge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hearth.api.casework.Programme;
import org.hearth.api.programme.Logo;
import org.hearth.ui.parts.ProgrammeMark;

/**
 * Serves the programme's own mark to anybody, as the sign-in page shows it. The file comes from a folder that a deployer
 * fills: even when somebody opens it by itself, nothing in it may run, load or send anything.
 */
final class LogoResponse {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final Programme programme;

    LogoResponse(Programme programme) {
        this.programme = programme;
    }

    /** Whether that asks for the mark. */
    boolean answers(HttpServletRequest request) {
        return ("/" + ProgrammeMark.PATH).equals(request.getPathInfo());
    }

    /** Sends the mark, or says that there is none. */
    void send(HttpServletResponse response) throws IOException {
        Optional<Logo> logo = programme.profile().logo();
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // the address names the version
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentType(logo.get().mediaType());
        response.setContentLength(logo.get().content().length);
        response.getOutputStream().write(logo.get().content());
    }
}
