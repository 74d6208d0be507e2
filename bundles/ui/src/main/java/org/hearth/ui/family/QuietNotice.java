package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Support;
import org.hearth.ui.parts.Dates;

/** That nobody has heard from a family for a while, said gently, with a way to be reminded later. */
final class QuietNotice extends Div {

    /** @param later called when somebody wants to be reminded later */
    QuietNotice(FamilySummary family, LocalDate today, Runnable later) {
        setId("quiet-family");
        addClassNames("row", "quiet");
        Paragraph words = new Paragraph(say(
                "Nobody has heard from them since {0}. There is no hurry.", Dates.plain(family.lastHeard(), today)));
        words.addClassName("sub");
        Button button = new Button(say("Remind me in two weeks"), click -> later.run());
        button.setId("remind-later");
        button.addThemeNames("small", "tertiary");
        add(words, button);
    }

    /**
     * Whether nobody has heard from a family in touch for as long as the programme says; never after a loss.
     *
     * @param weeks after how many weeks; 0 for never
     */
    static boolean isQuiet(Family family, FamilySummary summary, int weeks, LocalDate today) {
        return weeks > 0
                && family.support().state() == Support.State.IN_TOUCH
                && family.people().stream().noneMatch(Person::isLost)
                && summary.firstContact().isPresent()
                && summary.lastHeard().isBefore(today.minusWeeks(weeks));
    }
}
