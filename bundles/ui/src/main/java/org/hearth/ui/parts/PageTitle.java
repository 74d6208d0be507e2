package org.hearth.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.hearth.api.casework.Programme;
import org.hearth.api.programme.ProgrammeProfile;

/** What a browser's tab says: the page, then the programme. Each tab is told once whose pages it shows. */
public final class PageTitle {
    private PageTitle() {}

    /** Tells a tab whose pages it shows. */
    public static void of(UI ui, Programme programme) {
        ComponentUtil.setData(ui, Programme.class, programme);
    }

    /** The title of that page in the tab that is being drawn now. */
    public static String of(String page) {
        String name = Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Programme.class))
                .map(programme -> programme.profile().name())
                .orElse(ProgrammeProfile.NAMELESS);
        return page + " – " + name;
    }
}
