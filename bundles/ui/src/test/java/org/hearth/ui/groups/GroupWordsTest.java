package org.hearth.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.GroupSeries;
import org.junit.jupiter.api.Test;

class GroupWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static GroupSeries group(int capacity, int taken, int waiting) {
        return new GroupSeries(
                UUID.randomUUID(),
                1,
                "Tuesday mornings",
                "baby-massage",
                "Baby massage",
                "",
                capacity,
                List.of("Nadia Example"),
                List.of(session(TODAY.minusDays(6)), session(TODAY.plusDays(1))),
                IntStream.range(0, taken + waiting)
                        .mapToObj(n -> new GroupSeries.Seat(FamilyId.create(), TODAY, n >= taken))
                        .toList());
    }

    private static GroupSeries.Session session(LocalDate on) {
        return new GroupSeries.Session(UUID.randomUUID(), on, LocalTime.of(10, 0), 60, Optional.empty());
    }

    @Test
    void itSaysHowManyPlacesAreFree() {
        assertThat(GroupWords.places(group(8, 7, 0))).isEqualTo("One place is free of 8");
        assertThat(GroupWords.places(group(8, 5, 0))).isEqualTo("3 places are free of 8");
    }

    @Test
    void aFullGroupKeepsThoseWhoWaitInView() {
        assertThat(GroupWords.places(group(2, 2, 1))).isEqualTo("All 2 places are taken; one family waits");
        assertThat(GroupWords.places(group(2, 2, 3))).isEqualTo("All 2 places are taken; 3 families wait");
    }

    @Test
    void oneFamilyTooManyIsToldKindly() {
        assertThat(GroupWords.places(group(2, 3, 0))).isEqualTo("One family more than the 2 planned for");
    }

    @Test
    void aDropInHasNoPlacesToCount() {
        assertThat(GroupWords.places(group(0, 4, 0))).isEqualTo("Open to all who come");
    }

    @Test
    void itSaysWhenAGroupMeetsNextAndWhenItIsOver() {
        assertThat(GroupWords.next(group(8, 0, 0), TODAY)).isEqualTo("Tuesday 24 November, 10:00");
        assertThat(GroupWords.next(group(8, 0, 0), TODAY.plusMonths(1))).isEqualTo("Last met on 24 November 2026");
    }

    @Test
    void aSessionTellsWhetherItsRegisterIsWritten() {
        GroupSeries.Session before = session(TODAY.minusDays(6));
        GroupSeries.Register register = new GroupSeries.Register(
                Map.of(),
                List.of(
                        new GroupSeries.Row(FamilyId.create(), Contact.Outcome.ATTENDED, Set.of(), Map.of()),
                        new GroupSeries.Row(FamilyId.create(), Contact.Outcome.DID_NOT_ATTEND, Set.of(), Map.of())),
                "Nadia Example",
                Instant.EPOCH);
        GroupSeries.Session written =
                new GroupSeries.Session(before.id(), before.on(), before.at(), 60, Optional.of(register));

        assertThat(GroupWords.register(before, TODAY)).isEqualTo("Not recorded yet");
        assertThat(GroupWords.register(session(TODAY.plusDays(1)), TODAY)).isEqualTo("Still to come");
        assertThat(GroupWords.register(written, TODAY)).isEqualTo("One family came; recorded by Nadia Example");
    }

    @Test
    void namesAreTypedWithCommasBetweenThem() {
        assertThat(GroupWords.names(" Nadia Example , ,Sol Example,")).containsExactly("Nadia Example", "Sol Example");
    }
}
