package org.hearth.core.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.api.store.Records;

/** Gathers what a practitioner needs to know today. */
record DayPlan(Clock clock) {
    /** After this time without a questionnaire a family is due for one. */
    static final Period QUESTIONNAIRE_EVERY = Period.ofWeeks(6);
    /** A family that came back is pointed out for this long. */
    static final Period WELCOME = Period.ofWeeks(2);
    /** The most families in each list. */
    static final int MOST = 50;

    Today of(Records records, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Page<FamilySummary> mine = records.longestUnseen(actor.username(), MOST);
        return new Today(
                mine.rows(),
                mine.total(),
                records.withoutAssessmentSince(actor.username(), today.minus(QUESTIONNAIRE_EVERY), MOST),
                records.cameBackSince(today.minus(WELCOME), MOST),
                records.countOpenAlerts());
    }
}
