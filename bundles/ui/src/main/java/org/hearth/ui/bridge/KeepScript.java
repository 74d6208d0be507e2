package org.hearth.ui.bridge;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

/** Puts the script into each page that keeps what is typed while the server cannot be reached. */
final class KeepScript implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getDocument().head().appendElement("script").attr("src", "hearth/keep.js");
    }
}
