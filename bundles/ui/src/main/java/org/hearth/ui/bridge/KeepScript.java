package org.hearth.ui.bridge;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

/**
 * Puts the scripts into each page that must run before anything else: one keeps what is typed while the server cannot be reached,
 * one lets the browser's back button turn the pages of a form.
 */
final class KeepScript implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getDocument().head().appendElement("script").attr("src", "hearth/keep.js");
        response.getDocument().head().appendElement("script").attr("src", "hearth/turn.js");
    }
}
