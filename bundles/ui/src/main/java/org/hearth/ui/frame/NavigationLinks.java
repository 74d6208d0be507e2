package org.hearth.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;

/** The links of the navigation, one of them the current one. */
final class NavigationLinks extends Nav {
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Span count = new Span();

    NavigationLinks(String cssClass, String label, List<Place> places, Function<Place, Optional<String>> title) {
        addClassName(cssClass);
        setAriaLabel(label);
        count.addClassName("count");
        count.setVisible(false);
        for (Place place : places) {
            Anchor link =
                    new Anchor(place.path(), new Span(Say.say(title.apply(place).orElseThrow())));
            if (place.path().equals(Paths.ALERTS)) {
                link.add(count);
            }
            links.put(place.path(), link);
            add(link);
        }
    }

    /** Marks the link whose screen, or a screen below it, is shown. */
    void mark(String path) {
        links.forEach((own, link) -> {
            boolean current = own.isEmpty() ? path.isEmpty() : path.equals(own) || path.startsWith(own + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Says how many alerts are open. */
    void count(int open) {
        count.setText(Say.number(open));
        count.getElement().setAttribute("aria-label", Say.count(open, "{0} open", "{0} open"));
        count.getElement().setAttribute("role", "img");
        count.setVisible(open > 0);
    }
}
