package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import org.hearth.api.programme.HelpNumber;

/** Two ways to stop, and one to carry on; nobody is asked why. */
final class StopPage extends PhonePage {
    StopPage(List<HelpNumber> numbers, boolean risk, Runnable forNow, Runnable forGood, Runnable carryOn) {
        super(say("Do you want to stop?"));
        heading(say("Do you want to stop?"));
        line(say("That is quite all right. You need not say why."));
        add(button("stop-for-now", say("Stop for now"), forNow, "tall"));
        line(say("Your answers are kept. You can come back on this phone by the same link."))
                .addClassName("sub");
        add(button("stop-for-good", say("Stop and delete my answers"), forGood, "tall"));
        line(risk
                        ? say(
                                "Your answers are deleted and the link ends. The team still know about the answer that worried us, so that somebody can talk with you.")
                        : say("Your answers are deleted and the link ends."))
                .addClassName("sub");
        add(button("carry-on", say("Carry on with the questions"), carryOn, "pri", "tall"), help(numbers, risk));
    }
}
