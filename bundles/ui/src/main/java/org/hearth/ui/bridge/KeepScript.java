package org.hearth.ui.bridge;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.hearth.ui.languages.Translations;

/**
 * Puts the scripts into each page that must run before anything else: one keeps what is typed while the server cannot be reached,
 * one lets the browser's back button turn the pages of a form.
 */
final class KeepScript implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("src", "hearth/keep.js")
                .attr(
                        "data-no-cookies",
                        Translations.in(
                                ReadersLanguage.of(response.getVaadinRequest()),
                                "This browser takes no cookies from Hearth, and without one it cannot remember who signed in. Allow cookies for this address, then open the page again."));
        response.getDocument().head().appendElement("script").attr("src", "hearth/turn.js");
    }
}
