package org.hearth.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.hearth.api.intervention.Field;
import org.junit.jupiter.api.Test;

class ContactTextTest {
    @Test
    void aTimeIsReadAsPeopleWriteIt() {
        LocalTime halfPastTwo = LocalTime.of(14, 30);
        assertThat(ContactText.time("14:30")).contains(halfPastTwo);
        assertThat(ContactText.time("1430")).contains(halfPastTwo);
        assertThat(ContactText.time("2.30 pm")).contains(halfPastTwo);
        assertThat(ContactText.time("2pm")).contains(LocalTime.of(14, 0));
        assertThat(ContactText.time("12am")).contains(LocalTime.MIDNIGHT);
        assertThat(ContactText.time("9 05")).contains(LocalTime.of(9, 5));
    }

    @Test
    void whatIsNoTimeIsNotTaken() {
        assertThat(ContactText.time("25:00")).isEmpty();
        assertThat(ContactText.time("14:75")).isEmpty();
        assertThat(ContactText.time("14 pm")).isEmpty();
        assertThat(ContactText.time("9")).isEmpty();
        assertThat(ContactText.time("after lunch")).isEmpty();
    }

    @Test
    void aContactTakesBetweenAMinuteAndADay() {
        assertThat(ContactText.minutes(" 50 ")).hasValue(50);
        assertThat(ContactText.minutes("0")).isEmpty();
        assertThat(ContactText.minutes("1441")).isEmpty();
        assertThat(ContactText.minutes("an hour")).isEmpty();
    }

    @Test
    void aNumberStaysWithinItsField() {
        Field.WholeNumber present = new Field.WholeNumber("present", "Families in the room", "", 1, 30);
        assertThat(ContactText.fits(present, "30")).isTrue();
        assertThat(ContactText.fits(present, "")).isTrue();
        assertThat(ContactText.fits(present, "31")).isFalse();
        assertThat(ContactText.fits(present, "9999999999")).isFalse();
    }
}
