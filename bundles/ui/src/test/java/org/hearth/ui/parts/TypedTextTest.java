package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.hearth.api.intervention.Field;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void aTimeIsReadAsPeopleWriteIt() {
        LocalTime halfPastTwo = LocalTime.of(14, 30);
        assertThat(TypedText.time("14:30")).contains(halfPastTwo);
        assertThat(TypedText.time("1430")).contains(halfPastTwo);
        assertThat(TypedText.time("2.30 pm")).contains(halfPastTwo);
        assertThat(TypedText.time("2pm")).contains(LocalTime.of(14, 0));
        assertThat(TypedText.time("12am")).contains(LocalTime.MIDNIGHT);
        assertThat(TypedText.time("9 05")).contains(LocalTime.of(9, 5));
    }

    @Test
    void whatIsNoTimeIsNotTaken() {
        assertThat(TypedText.time("25:00")).isEmpty();
        assertThat(TypedText.time("14:75")).isEmpty();
        assertThat(TypedText.time("14 pm")).isEmpty();
        assertThat(TypedText.time("9")).isEmpty();
        assertThat(TypedText.time("after lunch")).isEmpty();
    }

    @Test
    void aContactTakesBetweenAMinuteAndADay() {
        assertThat(TypedText.minutes(" 50 ")).hasValue(50);
        assertThat(TypedText.minutes("0")).isEmpty();
        assertThat(TypedText.minutes("1441")).isEmpty();
        assertThat(TypedText.minutes("an hour")).isEmpty();
    }

    @Test
    void aNumberStaysWithinItsField() {
        Field.WholeNumber present = new Field.WholeNumber("present", "Families in the room", "", 1, 30);
        assertThat(TypedText.fits(present, "30")).isTrue();
        assertThat(TypedText.fits(present, "")).isTrue();
        assertThat(TypedText.fits(present, "31")).isFalse();
        assertThat(TypedText.fits(present, "9999999999")).isFalse();
    }
}
