package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.Trouble;

/**
 * Being reminded of one family: setting a day, another one, and taking it away.
 *
 * @param who the key worker's name
 * @param done called when something was changed here
 */
record Reminders(
        Casework casework,
        Actor actor,
        Family family,
        FamilySummary summary,
        String who,
        LocalDate today,
        Runnable done)
        implements QuietNotice.Actions {
    private static final int LATER_WEEKS = 2;

    @Override
    public void remind(LocalDate day) {
        Trouble.of(() -> keep(day)).ifPresent(Flash::show);
        done.run();
    }

    @Override
    public void choose() {
        LocalDate proposed =
                summary.remindOn().filter(day -> day.isAfter(today)).orElse(today.plusWeeks(LATER_WEEKS));
        new ReminderDialog(family.displayName(), who, proposed, day -> {
                    keep(day);
                    done.run();
                })
                .open();
    }

    @Override
    public void forget() {
        Trouble.of(() -> {
                    casework.forgetReminder(actor, family.id());
                    Flash.show(say("The reminder is taken away."));
                })
                .ifPresent(Flash::show);
        done.run();
    }

    private void keep(LocalDate day) {
        casework.remind(actor, family.id(), day);
        Flash.show(say("A reminder is set for {0}.", Dates.plain(day, today)));
    }
}
