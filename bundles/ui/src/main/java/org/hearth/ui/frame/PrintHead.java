package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hearth.api.identity.Actor;

/** What stands at the top of every sheet of paper and nowhere else: whose it is, who printed it and when. */
final class PrintHead extends Div {
    /** The browser alone knows when somebody prints. */
    private static final String STAMP = """
            const language = document.documentElement.lang;
            const stamp = () => { this.textContent = new Date().toLocaleString(
                language.startsWith('en') ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short' }); };
            stamp();
            window.addEventListener('beforeprint', stamp);
            """;

    PrintHead(Brand brand, Actor actor) {
        addClassName("print-head");
        Span by = new Span(say("Printed by {0}", actor.name()));
        Span at = new Span();
        at.setId("printed-at");
        at.getElement().executeJs(STAMP);
        Div stamp = new Div(by, at);
        stamp.addClassName("print-stamp");
        add(brand, stamp);
    }
}
