package org.hearth.ui.ownphone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.PersonId;
import org.junit.jupiter.api.Test;

class LinkWordsTest {
    private static final Instant MADE = Instant.parse("2026-05-03T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-05-10T10:00:00Z");

    private static String on(String moment, Invitation invitation) {
        return new LinkWords(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).state(invitation);
    }

    private static Invitation open() {
        return new Invitation(
                UUID.randomUUID(),
                1,
                FamilyId.create(),
                PersonId.create(),
                "worry",
                "1.0.0",
                "Worry-6",
                Optional.empty(),
                true,
                "en-GB",
                "Nadia Example",
                MADE,
                UNTIL,
                "",
                "",
                Invitation.State.OPEN,
                Map.of(),
                List.of(),
                MADE,
                "");
    }

    @Test
    void aLinkSaysWhereItIs() {
        assertThat(on("2026-05-04T10:00:00Z", open())).isEqualTo("Not opened yet; good until 10 May");
        assertThat(on("2026-05-04T10:00:00Z", open().begun("", MADE))).isEqualTo("Begun on 3 May; good until 10 May");
        assertThat(on("2026-05-10T10:00:00Z", open().begun("", MADE)))
                .isEqualTo("Its time was over on 10 May; nothing was sent");
        assertThat(on("2026-05-20T10:00:00Z", open().over(Invitation.State.FINISHED, MADE)))
                .isEqualTo("Sent on 3 May");
        assertThat(on("2026-05-20T10:00:00Z", open().over(Invitation.State.STOPPED, MADE)))
                .isEqualTo("They stopped on 3 May and took the answers back");
    }
}
