package org.hearth.ui.ownphone;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;

/** A group of radio buttons whose legend is the page's heading, so that a screen reader reads both at once. */
@Tag("fieldset")
final class AnswerList extends HtmlContainer {
    AnswerList(H1 heading) {
        add(new Legend(heading));
    }

    /** What a group is called. */
    @Tag("legend")
    private static final class Legend extends HtmlContainer {
        Legend(H1 heading) {
            add(heading);
        }
    }
}
