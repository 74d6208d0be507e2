package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import org.hearth.api.programme.HelpNumber;

/** Where somebody has stopped for now. */
final class PausedPage extends PhonePage {
    PausedPage(List<HelpNumber> numbers, boolean risk, Runnable carryOn) {
        super(say("Stopped for now"));
        heading(say("Stopped for now"));
        line(say("Your answers are kept. Come back on this phone, by the same link, whenever it suits you."));
        line(say("You can close this page."));
        add(button("carry-on", say("Carry on with the questions"), carryOn, "tall"), help(numbers, risk));
    }
}
