package org.hearth.core.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Today;
import org.hearth.api.identity.Actor;
import org.hearth.api.store.Records;

/** Gathers what a practitioner needs to know today. */
record DayPlan(Clock clock, Programme programme) {
    /** A family that came back is pointed out for this long. */
    static final Period WELCOME = Period.ofWeeks(2);
    /** The most families in each list. */
    static final int MOST = 50;

    Today of(Records records, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        String me = actor.username();
        Page<FamilySummary> mine = records.longestUnseen(me, 0, MOST);
        return new Today(
                mine.rows(),
                mine.total(),
                notMet(records, me),
                records.dueBy(me, today, MOST),
                quiet(records, me, today),
                records.cameBackSince(today.minus(WELCOME), MOST),
                records.countOpenAlerts());
    }

    private static List<FamilySummary> notMet(Records records, String me) {
        return Stream.concat(
                        records.notMet(Optional.of(me), MOST).stream(), records.notMet(Optional.empty(), MOST).stream())
                .sorted(Comparator.comparing(FamilySummary::reachedOutOn))
                .limit(MOST)
                .toList();
    }

    private List<FamilySummary> quiet(Records records, String me, LocalDate today) {
        int weeks = programme.profile().quietWeeks();
        List<FamilySummary> silent = weeks == 0 ? List.of() : records.quietSince(me, today.minusWeeks(weeks), MOST);
        return Stream.concat(silent.stream(), records.toRemindOf(me, today, MOST).stream())
                .sorted(Comparator.comparing(FamilySummary::lastHeard))
                .limit(MOST)
                .toList();
    }
}
