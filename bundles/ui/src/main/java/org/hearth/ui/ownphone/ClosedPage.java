package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.hearth.api.casework.OwnPhone.Why;
import org.hearth.api.programme.HelpNumber;

/** A link that opens nothing (any more): one look for all reasons, and what to do. */
final class ClosedPage extends PhonePage {
    /** @param risk whether an answer that always needs a conversation was given on this phone just now */
    ClosedPage(Why why, List<HelpNumber> numbers, boolean risk) {
        super(heading(why));
        setId("closed");
        heading(heading(why));
        line(words(why));
        if (why == Why.LATER) {
            add(button(
                    "try-again",
                    say("Try again"),
                    () -> UI.getCurrent().getPage().reload(),
                    "pri",
                    "tall"));
        } else if (why == Why.FINISHED || why == Why.STOPPED) {
            line(say("You can close this page."));
        }
        add(help(numbers, risk));
    }

    private static String heading(Why why) {
        return switch (why) {
            case FINISHED -> say("Thank you");
            case STOPPED -> say("Your answers are deleted");
            case LATER -> say("Please wait a moment");
            case UNKNOWN, EXPIRED, WITHDRAWN, ELSEWHERE -> say("This link is closed");
        };
    }

    private static String words(Why why) {
        return switch (why) {
            case FINISHED -> say("Your answers were sent. The team who support you can read them now.");
            case STOPPED ->
                say("Nothing was sent. If you would like to answer after all, ask the team for a new link.");
            case LATER -> say("This cannot be opened right now. Try again in half a minute; nothing is lost.");
            case UNKNOWN ->
                say("Perhaps it was cut short. Open the whole link once more, or ask the team for a new one.");
            case EXPIRED -> say("Its time is over. Ask the team for a new one whenever it suits you.");
            case WITHDRAWN -> say("The team took it back. If you did not expect that, ask them.");
            case ELSEWHERE ->
                say(
                        "It was opened in another browser or on another phone. Go on there, or ask the team for a new one.");
        };
    }
}
