package org.hearth.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A state in a word or two. */
public final class Badge extends Span {
    public Badge(Tone tone, String words) {
        super(words);
        addClassName("bdg");
        if (tone != Tone.PLAIN) {
            addClassName(tone.cssClass);
        }
    }

    /** What a badge means; the words say it too. */
    public enum Tone {
        PLAIN(""),
        CALM("calm"),
        EMBER("ember"),
        OK("ok"),
        WARN("warn"),
        ERROR("err"),
        LINE("line");

        private final String cssClass;

        Tone(String cssClass) {
            this.cssClass = cssClass;
        }
    }
}
