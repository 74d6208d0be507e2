package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import org.hearth.api.casework.Programme;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.PageTitle;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.ProgrammeMark;

/** A page that says what went wrong and leads back; without any personal data. */
abstract class ErrorPage extends Main implements HasDynamicTitle {
    private final Programme programme;
    private String title = say("Something went wrong");

    ErrorPage(Programme programme) {
        this.programme = programme;
        addClassNames("alone", "stack4");
    }

    /** Shows what happened. */
    final void show(String heading, String words) {
        title = heading;
        removeAll();
        add(
                new ProgrammeMark(programme.profile(), 40),
                new PageHeading(heading).lead(words),
                new ButtonLink(Paths.TODAY, say("Go to the start"), "pri"));
    }

    @Override
    public final String getPageTitle() {
        return PageTitle.of(title);
    }
}
