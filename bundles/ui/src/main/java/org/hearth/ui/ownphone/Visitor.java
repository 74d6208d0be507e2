package org.hearth.ui.ownphone;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.casework.OwnPhone.Holder;
import org.hearth.api.programme.Reach;
import org.hearth.ui.parts.Paths;

/** The browser that is asking now: where it comes from, and what it was given when it first began. */
final class Visitor {
    /** The name of the cookie by which a browser that has begun is known again; scripts cannot read it. */
    static final String COOKIE = "hearth-own-phone";

    private static final int BYTES = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Visitor() {}

    /** The holder of that secret, as the browser that is asking now; empty where it was given nothing before. */
    static Holder holder(String secret, Reach reach) {
        HttpServletRequest request = request();
        return new Holder(secret, cookie(request).orElse(""), from(request, reach));
    }

    /** The same, and gives the browser something to be known by if it has nothing. */
    static Holder known(String secret, Reach reach) {
        HttpServletRequest request = request();
        String browser = cookie(request).orElseGet(Visitor::create);
        VaadinServletResponse.getCurrent().addHeader("Set-Cookie", line(browser, isSecure(request, reach)));
        return new Holder(secret, browser, from(request, reach));
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{32}"))
                .findFirst();
    }

    private static String create() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As long as any link may live, for this house alone, and never sent along by other sites. */
    static String line(String browser, boolean secure) {
        return COOKIE + "=" + browser + "; Path=/; Max-Age=" + 60 * 60 * 24 * Reach.MOST_LINK_DAYS
                + "; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    /** Who asks. Of what proxies say only the last entry is the own proxy's; whoever asks could have written the others. */
    static String from(HttpServletRequest request, Reach reach) {
        String said = reach.behindProxy() ? request.getHeader("X-Forwarded-For") : null;
        if (said == null || said.isBlank()) {
            return String.valueOf(request.getRemoteAddr());
        }
        return said.substring(said.lastIndexOf(',') + 1).strip();
    }

    private static boolean isSecure(HttpServletRequest request, Reach reach) {
        return request.isSecure()
                || reach.address().startsWith("https:")
                || reach.behindProxy() && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    /** The address that opens a link, as this browser would write it where the programme has no public address. */
    static String address(Reach reach, String secret) {
        return base(reach) + "/" + Paths.OWN_PHONE + "#" + secret;
    }

    private static String base(Reach reach) {
        if (!reach.address().isEmpty()) {
            return reach.address();
        }
        HttpServletRequest request = request();
        boolean secure = isSecure(request, reach);
        int port = request.getServerPort();
        boolean usual = port == (secure ? 443 : 80) || port <= 0;
        return (secure ? "https" : "http") + "://" + request.getServerName() + (usual ? "" : ":" + port)
                + request.getContextPath();
    }
}
