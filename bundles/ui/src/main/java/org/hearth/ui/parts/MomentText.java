package org.hearth.ui.parts;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;

/** A day in words that programs can read too. */
@Tag("time")
public final class MomentText extends HtmlComponent {
    public MomentText(LocalDate day, String words) {
        getElement().setText(words).setAttribute("datetime", day.toString());
    }
}
