package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import java.util.Optional;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.text.Worded;

/** Tells what a use case refuses from what is a fault in the program. */
public final class Trouble {
    private Trouble() {}

    /** Does that; the words for the person at the screen if it was refused, empty if it was done. Faults pass through. */
    public static Optional<String> of(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (Refused
                | NotAllowed
                | NotFound
                | EditedMeanwhile
                | StoreUnavailable
                | InvalidInput
                | PluginFailed
                | IllegalArgumentException refusal) {
            return Optional.of(words(refusal));
        }
    }

    /** What an exception says to the person at the screen, in their language where it is known there. */
    public static String words(RuntimeException refusal) {
        if (refusal instanceof Worded worded) {
            return say(worded.sentence());
        }
        String message = refusal.getMessage();
        return message == null || message.isBlank() ? say("That was refused. Nothing was saved.") : message;
    }
}
