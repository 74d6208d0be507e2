package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The box that finds a family by a name, an NHS number or a postcode. */
public final class FamilySearch extends TextField {
    private static final String GLASS =
            "<svg width='20' height='20' viewBox='0 0 20 20' fill='none' stroke='currentColor'"
                    + " stroke-width='2' stroke-linecap='round' focusable='false'><circle cx='8.5' cy='8.5' r='6'/>"
                    + "<path d='M13 13l5 5'/></svg>";

    /** @param found called with what was typed when Enter is pressed */
    public FamilySearch(Consumer<String> found) {
        setId("search");
        addClassName("search");
        setAriaLabel(say("Find a family by name, NHS number or postcode"));
        setPlaceholder(say("Name, NHS number or postcode"));
        setClearButtonVisible(true);
        Span glass = new Span();
        glass.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", GLASS);
        setPrefixComponent(glass);
        addKeyDownListener(Key.ENTER, event -> found.accept(getValue()));
    }
}
