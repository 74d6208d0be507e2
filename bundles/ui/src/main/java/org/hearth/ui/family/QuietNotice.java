package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Support;
import org.hearth.ui.parts.Dates;

/** That nobody has heard from a family for a while, or that a reminder is set, said gently, with a way to be reminded on a day. */
final class QuietNotice extends Div {

    /** What can be done about a reminder. */
    interface Actions {
        /** Asks to be reminded on that day. */
        void remind(LocalDate day);

        /** Lets somebody choose a day. */
        void choose();

        /** Takes the reminder away. */
        void forget();
    }

    private QuietNotice(String words, Button... buttons) {
        setId("quiet-family");
        addClassNames("row", "quiet");
        Paragraph line = new Paragraph(words);
        line.addClassName("sub");
        add(line);
        add(buttons);
    }

    /**
     * What is to be said, if anything: nobody is reminded of a family that rests or said goodbye.
     *
     * @param weeks after how many weeks a family is quiet; 0 for never
     */
    static Optional<QuietNotice> of(Family family, FamilySummary summary, int weeks, LocalDate today, Actions actions) {
        if (family.support().state() != Support.State.IN_TOUCH
                || family.keyWorker().isEmpty()) {
            return Optional.empty();
        }
        if (summary.remindOn().isPresent()) {
            return Optional.of(new QuietNotice(
                    reminder(summary.remindOn().get(), today),
                    button("change-reminder", say("Another day"), actions::choose),
                    button("forget-reminder", say("Take the reminder away"), actions::forget)));
        }
        if (!isQuiet(family, summary, weeks, today)) {
            return Optional.empty();
        }
        return Optional.of(new QuietNotice(
                say(
                        "Nobody has heard from them since {0}. There is no hurry.",
                        Dates.plain(summary.lastHeard(), today)),
                button("remind-later", say("Remind me in two weeks"), () -> actions.remind(today.plusWeeks(2))),
                button("remind-on-a-day", say("On another day"), actions::choose)));
    }

    private static String reminder(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? say("A reminder of them is set for {0}.", Dates.plain(day, today))
                : say("A reminder of them was set for {0}. There is no hurry.", Dates.plain(day, today));
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.setId(id);
        button.addThemeNames("small", "tertiary");
        return button;
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
