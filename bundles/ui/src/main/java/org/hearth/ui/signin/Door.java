package org.hearth.ui.signin;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.ui.parts.LanguageChoice;
import org.hearth.ui.parts.ProgrammeMark;
import org.hearth.ui.parts.TranslationNote;

/** The arch with the sill below it, in which the way in is drawn. */
abstract class Door extends Div {
    private final Main arch = new Main();
    private final Footer sill = new Footer();

    /**
     * @param title the one heading
     * @param sub the line below it
     */
    Door(ProgrammeProfile profile, String title, String sub) {
        addClassName("si");
        arch.addClassName("door");
        H1 heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph line = new Paragraph(sub);
        line.addClassNames("sub", "door-sub");
        arch.add(new ProgrammeMark(profile, 48), heading, line);
        sill.addClassNames("sill", "small", "sub");
        sill.add(new TranslationNote(), new LanguageChoice());
        add(arch, sill);
        if (profile.isNamed()) {
            below(say("{0} works with Hearth.", profile.name()));
        }
    }

    final void through(Component... parts) {
        arch.add(parts);
    }

    final void below(String words) {
        sill.add(new Paragraph(words));
    }
}
