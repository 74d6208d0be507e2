package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.api.casework.Casework;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Support;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;

/** The head of a family's page: their name, whether they are in touch, and what can be done. Nothing here ends support. */
final class FamilyHeading extends Div {
    private final Family family;
    private final Casework casework;
    private final Actor actor;
    private final Reminders reminders;
    private final LocalDate today;
    private final Runnable done;

    /** @param done called when something was changed here */
    FamilyHeading(Family family, Casework casework, Actor actor, Reminders reminders, Runnable done) {
        this.family = family;
        this.casework = casework;
        this.actor = actor;
        this.reminders = reminders;
        today = reminders.today();
        this.done = done;
        add(new PageHeading(family.displayName())
                .back(Paths.FAMILIES, say("Families"))
                .row("badges", badge())
                .row("acts", actions()));
    }

    private Badge badge() {
        String since = Dates.plain(family.support().since(), today);
        return switch (family.support().state()) {
            case IN_TOUCH -> new Badge(Badge.Tone.CALM, say("In touch since {0}", since));
            case RESTING -> new Badge(Badge.Tone.PLAIN, say("Resting since {0}", since));
            case DOOR_OPEN -> new Badge(Badge.Tone.PLAIN, say("Said goodbye on {0}; the door is open", since));
        };
    }

    private Component[] actions() {
        Support.State state = family.support().state();
        List<Component> actions = new ArrayList<>();
        actions.add(link("record-contact", Paths.recordContact(family.id()), say("Record contact"), "pri"));
        actions.add(link("ask-questionnaire", Paths.questionnaire(family.id()), say("Ask questionnaire")));
        if (state != Support.State.IN_TOUCH) {
            actions.add(welcomeBack());
        }
        if (state == Support.State.IN_TOUCH) {
            actions.add(rest());
        }
        if (state != Support.State.DOOR_OPEN) {
            actions.add(goodbye());
        }
        if (state == Support.State.IN_TOUCH && family.keyWorker().isPresent()) {
            Button remind = new Button(say("Set a reminder"), click -> reminders.choose());
            remind.setId("set-reminder");
            remind.addThemeNames("tertiary");
            actions.add(remind);
        }
        actions.add(link("change-details", Paths.editFamily(family.id()), say("Change details"), "ter"));
        return actions.toArray(Component[]::new);
    }

    private static ButtonLink link(String id, String path, String words, String... looks) {
        ButtonLink link = new ButtonLink(path, words, looks);
        link.setId(id);
        return link;
    }

    private Button rest() {
        return button(
                "rest",
                say("Rest for now"),
                () -> new SupportDialog(
                        say("Rest for now"),
                        say(
                                "Support stays open. They can come back at any time, without a new referral, and nothing is lost."),
                        say("Let them rest"),
                        today,
                        (day, note) -> {
                            casework.rest(actor, family.id(), family.version(), day, note);
                            done(say("Resting. The door stays open."));
                        }));
    }

    private Button goodbye() {
        return button(
                "say-goodbye",
                say("Say goodbye together"),
                () -> new SupportDialog(
                        say("Say goodbye together"),
                        say(
                                "A goodbye that you say together. The door stays open: they can come back whenever they like, without a"
                                        + " new referral, and everything is still here."),
                        say("Say goodbye, leave the door open"),
                        today,
                        (day, note) -> {
                            casework.sayGoodbye(actor, family.id(), family.version(), day, note);
                            done(say("Said goodbye. The door stays open."));
                        }));
    }

    private Button welcomeBack() {
        return button(
                "welcome-back",
                say("Welcome back"),
                () -> new SupportDialog(
                        say("Welcome back"),
                        say("No new referral is needed. Everything from before is here."),
                        say("Welcome them back"),
                        today,
                        (day, note) -> {
                            casework.welcomeBack(actor, family.id(), family.version(), day, note);
                            done(say("Welcome back."));
                        }));
    }

    private static Button button(String id, String words, Supplier<SupportDialog> dialog) {
        Button button = new Button(words, click -> dialog.get().open());
        button.setId(id);
        return button;
    }

    private void done(String words) {
        Flash.show(words);
        done.run();
    }
}
