package org.hearth.ui.bridge;

import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.ui.languages.Language;

/**
 * Gives each page the language of whoever reads it: what they chose, or else what their browser asks for. The direction is
 * there before anything is painted.
 */
final class ReadersLanguage implements IndexHtmlRequestListener, UIInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Language language = of(response.getVaadinRequest());
        response.getDocument()
                .child(0)
                .attr("lang", language.tag())
                .attr("dir", language.direction().attribute());
    }

    @Override
    public void uiInit(UIInitEvent event) {
        event.getUI().setLocale(of(VaadinRequest.getCurrent()).locale());
    }

    static Language of(VaadinRequest request) {
        Optional<String> chosen = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Language.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        List<Locale> wishes = Collections.list(request.getLocales());
        return Language.of(chosen, wishes);
    }
}
