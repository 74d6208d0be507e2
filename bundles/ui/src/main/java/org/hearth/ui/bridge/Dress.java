package org.hearth.ui.bridge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Subscription;
import org.hearth.ui.frame.Look;
import org.hearth.ui.parts.PageTitle;
import org.hearth.ui.parts.Redrawing;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the programme's colours, icon and name into each page before anything is painted, and changes them in open pages when
 * the programme's change.
 */
final class Dress implements IndexHtmlRequestListener, UIInitListener {
    private static final long serialVersionUID = 1L;
    private static final String STYLE = "programme-style";

    private static final String CHANGE = """
            const style = document.getElementById('programme-style');
            if (style) style.textContent = $0;
            const icon = document.querySelector('link[rel~="icon"]');
            if (icon) icon.setAttribute('href', $1);
            const page = document.title.lastIndexOf(' – ');
            if (page >= 0) document.title = document.title.substring(0, page) + ' – ' + $2;
            """;

    private final transient Programme programme;
    private final transient Changes changes;

    Dress(Programme programme, Changes changes) {
        this.programme = programme;
        this.changes = changes;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Look look = Look.of(programme.profile());
        Document page = response.getDocument();
        page.title(look.name());
        page.select("link[rel~=icon]").attr("href", look.icon());
        // the colours are made of parsed ones; nothing that somebody typed gets here
        page.head().appendChild(new Element("style").attr("id", STYLE).appendChild(new DataNode(look.css())));
    }

    @Override
    public void uiInit(UIInitEvent event) {
        UI ui = event.getUI();
        PageTitle.of(ui, programme);
        Subscription subscription =
                changes.subscribe(new Redrawing(ui, Change.ProgrammeChanged.class::isInstance, () -> change(ui)));
        ui.addDetachListener(detached -> subscription.close());
    }

    private void change(UI ui) {
        Look look = Look.of(programme.profile());
        ui.getPage().executeJs(CHANGE, look.css(), look.icon(), look.name());
    }
}
