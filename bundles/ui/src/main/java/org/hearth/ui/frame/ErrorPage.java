package org.hearth.ui.frame;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Mark;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;

/** A page that says what went wrong and leads back; without any personal data. */
abstract class ErrorPage extends Main implements HasDynamicTitle {
    private String title = "Something went wrong";

    ErrorPage() {
        addClassNames("alone", "stack4");
    }

    /** Shows what happened. */
    final void say(String heading, String words) {
        title = heading;
        removeAll();
        add(new Mark(40), new PageHeading(heading).lead(words), new ButtonLink(Paths.TODAY, "Go to the start", "pri"));
    }

    @Override
    public final String getPageTitle() {
        return title + " – Hearth";
    }
}
