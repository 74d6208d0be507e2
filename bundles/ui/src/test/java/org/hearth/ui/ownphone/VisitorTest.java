package org.hearth.ui.ownphone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.hearth.api.programme.Reach;
import org.junit.jupiter.api.Test;

class VisitorTest {
    private static final Reach OPEN = Reach.plain();
    private static final Reach BEHIND_PROXY = new Reach("", true, 7);

    @Test
    void nobodySaysByThemselvesWhereTheyComeFrom() {
        assertThat(Visitor.from(request("203.0.113.9, 198.51.100.7"), OPEN)).isEqualTo("192.0.2.1");
    }

    @Test
    void anOwnProxyIsBelievedAndOnlyItsOwnEntry() {
        assertThat(Visitor.from(request("203.0.113.9, 198.51.100.7"), BEHIND_PROXY))
                .isEqualTo("198.51.100.7");
        assertThat(Visitor.from(request(""), BEHIND_PROXY)).isEqualTo("192.0.2.1");
    }

    @Test
    void theCookieIsForThisHouseAloneAndUnreadableToScripts() {
        assertThat(Visitor.line("abc", true))
                .startsWith("hearth-own-phone=abc; Path=/")
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Max-Age=7776000")
                .endsWith("; Secure");
        assertThat(Visitor.line("abc", false)).doesNotContain("Secure");
    }

    private static HttpServletRequest request(String forwarded) {
        Map<String, String> answers = Map.of("getRemoteAddr", "192.0.2.1", "getHeader", forwarded);
        return (HttpServletRequest) Proxy.newProxyInstance(
                VisitorTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
