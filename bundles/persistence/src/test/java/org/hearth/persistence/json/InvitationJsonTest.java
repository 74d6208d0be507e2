package org.hearth.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Invitation.Raised;
import org.hearth.api.programme.PersonId;
import org.junit.jupiter.api.Test;

class InvitationJsonTest {
    private static final Instant NOW = Instant.parse("2026-05-03T10:00:00.123456Z");

    @Test
    void anInvitationIsReadAsItWasWrittenWithItsQuestionsAndAnswers() {
        Invitation begun = invitation()
                .begun("b".repeat(64), NOW)
                .answered(Map.of(1, 2.0, 10, 0.5), List.of(new Raised(1, AlertId.create())));

        assertThat(again(begun)).isEqualTo(begun);
    }

    @Test
    void anInvitationThatIsOverIsReadWithoutThem() {
        Invitation over = invitation().over(Invitation.State.FINISHED, NOW);

        assertThat(again(over)).isEqualTo(over);
        assertThat(over.definition()).isEmpty();
    }

    private static Invitation again(Invitation invitation) {
        Json<Invitation> json = Json.of(Invitation.class);
        return json.read(json.write(invitation));
    }

    private static Invitation invitation() {
        return new Invitation(
                UUID.randomUUID(),
                3,
                FamilyId.create(),
                PersonId.create(),
                "mood",
                "1.0.0",
                "Mood",
                Optional.of(new MadeUpDefinitions(7).next()),
                true,
                "cy",
                "Wren Ashby",
                NOW,
                NOW.plusSeconds(3600),
                "a".repeat(64),
                "",
                Invitation.State.OPEN,
                Map.of(),
                List.of(),
                NOW,
                "");
    }
}
