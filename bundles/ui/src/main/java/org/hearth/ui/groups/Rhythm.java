package org.hearth.ui.groups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.api.programme.GroupSeries;

/**
 * When a group meets, such as six Tuesdays at ten.
 *
 * @param first the first day
 * @param at when it begins, by the clock on the wall: it stays so when the clocks change
 * @param minutes how long
 * @param times how often
 * @param weeks how many weeks lie between two sessions
 */
record Rhythm(LocalDate first, LocalTime at, int minutes, int times, int weeks) {

    List<GroupSeries.Session> sessions() {
        return IntStream.range(0, times)
                .mapToObj(n -> new GroupSeries.Session(
                        UUID.randomUUID(), first.plusWeeks((long) n * weeks), at, minutes, Optional.empty()))
                .toList();
    }
}
