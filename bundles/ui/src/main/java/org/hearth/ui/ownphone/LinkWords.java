package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.Dates;

/** Says where a link is, and nothing of what was answered. */
record LinkWords(Clock clock) {

    /** Such as <em>Begun on 3 May; open until 10 May</em>. */
    String state(Invitation invitation) {
        String moved = day(invitation.movedAt());
        String until = day(invitation.expiresAt());
        if (invitation.state().isOpen() && invitation.isExpired(clock.instant())) {
            return say("Its time was over on {0}; nothing was sent", until);
        }
        return switch (invitation.state()) {
            case OPEN -> say("Not opened yet; good until {0}", until);
            case BEGUN -> say("Begun on {0}; good until {1}", moved, until);
            case FINISHED -> say("Sent on {0}", moved);
            case KEPT -> say("Sent on {0}, and waiting to be put on file", moved);
            case STOPPED -> say("They stopped on {0} and took the answers back", moved);
            case WITHDRAWN -> say("Taken back on {0}", moved);
        };
    }

    /** What was asked, about whom. */
    String title(Invitation invitation, Family family) {
        String name = family.person(invitation.person()).map(Person::name).orElse("");
        return say("{0}, about {1}", invitation.title(), name.isBlank() ? say("the baby") : name);
    }

    /** On which day answers that wait were given, as far as it is known. */
    LocalDate sentOn(Invitation invitation) {
        return LocalDate.ofInstant(invitation.movedAt(), clock.getZone());
    }

    private String day(Instant moment) {
        return Dates.plain(LocalDate.ofInstant(moment, clock.getZone()), LocalDate.now(clock));
    }
}
