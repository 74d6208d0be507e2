package org.hearth.demonstration.family;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Invitations.NewInvitation;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.PersonId;

/** A link that waits on somebody's own phone, and a questionnaire that was not asked today. */
record Asking(Desk desk, LocalDate today) {
    private static final String INSTRUMENT = "gad7";
    private static final String LANGUAGE = "en-GB";
    private static final int INVITED = 18;
    private static final int NOT_ASKED = 24;

    void ask(Actor worker, Family family, int number) {
        PersonId carer = family.carers().getFirst().id();
        if (number == INVITED
                && desk.invitations().about(worker, family.id()).isEmpty()
                && desk.invitations().obstacle(INSTRUMENT).isEmpty()) {
            desk.invitations()
                    .invite(worker, new NewInvitation(family.id(), carer, INSTRUMENT, LANGUAGE, Duration.ofDays(7)));
        }
        if (number == NOT_ASKED
                && desk.casework().timeline(worker, family.id()).stream()
                        .noneMatch(TimelineEntry.NotAskedEntry.class::isInstance)) {
            desk.schedules()
                    .notAskedToday(
                            worker,
                            family.id(),
                            carer,
                            INSTRUMENT,
                            NotAsked.Reason.BABY_FIRST,
                            "",
                            Optional.of(today.plusWeeks(2)));
        }
    }
}
