package org.hearth.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearth.api.programme.Contact;
import org.junit.jupiter.api.Test;

class ContactSentenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static String say(ContactSentence sentence) {
        return sentence.pieces(TODAY).stream().map(ContactSentence.Piece::words).collect(Collectors.joining());
    }

    @Test
    void itSaysWhoHowWhenHowLongAndWhat() {
        assertThat(say(new ContactSentence(
                        Contact.Outcome.ATTENDED,
                        List.of("Carys", "Osian"),
                        1,
                        Contact.Medium.FACE_TO_FACE,
                        Optional.of(TODAY),
                        OptionalInt.of(60),
                        Optional.of("Baby massage"))))
                .isEqualTo("You saw Carys and Osian in person today for 60 minutes, Baby massage.");
    }

    @Test
    void itSaysHowManyFamiliesCameToAGroup() {
        assertThat(say(new ContactSentence(
                        Contact.Outcome.ATTENDED,
                        List.of("Carys", "Osian", "Mina"),
                        2,
                        Contact.Medium.GROUP,
                        Optional.of(TODAY.minusDays(1)),
                        OptionalInt.empty(),
                        Optional.empty())))
                .isEqualTo("You saw Carys, Osian and Mina of two families in a group yesterday.");
    }

    @Test
    void whatDidNotHappenBlamesNobody() {
        assertThat(say(new ContactSentence(
                        Contact.Outcome.DID_NOT_ATTEND,
                        List.of(),
                        1,
                        Contact.Medium.TELEPHONE,
                        Optional.of(LocalDate.of(2026, 11, 3)),
                        OptionalInt.empty(),
                        Optional.of("Baby massage"))))
                .isEqualTo("Could not make it, on 3 November, Baby massage.");
    }

    @Test
    void whatIsStillOpenIsSaidToo() {
        assertThat(say(new ContactSentence(
                        Contact.Outcome.ATTENDED,
                        List.of(),
                        1,
                        Contact.Medium.TELEPHONE,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty())))
                .isEqualTo("You spoke with nobody yet by phone on a day that is still open.");
    }
}
