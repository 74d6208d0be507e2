package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import org.hearth.api.programme.NotAsked;

/** Why a questionnaire was not asked, in words that blame nobody. */
public final class NotAskedWords {
    private NotAskedWords() {}

    public static String of(NotAsked.Reason reason) {
        return switch (reason) {
            case NOT_A_GOOD_DAY -> say("It was not a good day for it");
            case RATHER_NOT -> say("They would rather not");
            case BABY_FIRST -> say("The baby needed us");
            case NO_TIME -> say("There was no time");
            case LANGUAGE -> say("It needs an interpreter or another language");
            case SOMETHING_ELSE -> say("Something else mattered more");
            case OTHER -> say("Another reason");
        };
    }
}
