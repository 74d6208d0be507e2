package org.hearth.ui.workforce;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.programme.WorkforceSession.Organisation;

/** What is said about training and consultation. */
final class WorkforceWords {
    private WorkforceWords() {}

    static String of(Organisation organisation) {
        return switch (organisation) {
            case MIDWIFERY -> say("Midwifery");
            case HEALTH_VISITING -> say("Health visiting");
            case GENERAL_PRACTICE -> say("General practice");
            case HOSPITAL -> say("Hospital");
            case MENTAL_HEALTH -> say("Mental health services");
            case EARLY_YEARS -> say("Early years and nurseries");
            case SOCIAL_CARE -> say("Social care");
            case VOLUNTARY_SECTOR -> say("Charities and volunteers");
            case OTHER -> say("Somewhere else");
        };
    }

    /** How many came and from where. */
    static String who(WorkforceSession session) {
        String people = count(session.people(), "One person", "{0} people");
        return session.organisations().isEmpty()
                ? people
                : say(
                        "{0}: {1}",
                        people,
                        session.organisations().stream()
                                .sorted()
                                .map(WorkforceWords::of)
                                .collect(Collectors.joining(", ")));
    }

    /** What those who came thought of it; empty if nobody was asked. */
    static String evaluation(WorkforceSession session) {
        return session.evaluation().mean().isEmpty()
                ? ""
                : say(
                        "{0} of 5 by {1}",
                        String.format(
                                Locale.UK, "%.1f", session.evaluation().mean().getAsDouble()),
                        session.evaluation().answered());
    }
}
