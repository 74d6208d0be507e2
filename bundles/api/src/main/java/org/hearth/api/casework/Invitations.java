package org.hearth.api.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.PersonId;
import org.hearth.api.text.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asking families to answer a questionnaire on a phone of their own. Practitioners and safeguarding leads only; for the
 * family's side see {@link OwnPhone}. Hearth sends nothing: whoever makes a link shows it or hands it on.
 */
@ProviderType
public interface Invitations {
    /** The longest time that a link is good for. */
    Duration LONGEST = Duration.ofDays(90);

    /**
     * Makes a link.
     *
     * @return with the secret, which is told here and never again
     * @throws Refused if the {@linkplain #obstacle instrument cannot be asked that way}, there are no words of it in that
     *     language, the person is not of the family or cannot answer it, or the time is none or longer than {@link #LONGEST}
     * @throws NotFound if there is no such family
     */
    Made invite(Actor actor, NewInvitation invitation);

    /**
     * Why an instrument cannot be asked on a family's own phone, in a sentence, such as that its words may not be shown; empty
     * when it can.
     *
     * @param instrument the instrument's id
     */
    Optional<Sentence> obstacle(String instrument);

    /** The invitations of a family, the newest first; those that are over without answers. */
    List<Invitation> about(Actor actor, FamilyId family);

    /**
     * Takes a link back: from now on nobody can open it, and what was answered so far is forgotten. Alerts stay.
     *
     * @throws Refused if it is over already
     * @throws EditedMeanwhile if it is another version than the one named
     */
    Invitation withdraw(Actor actor, UUID invitation, long version);

    /**
     * Puts answers on file that were sent but {@linkplain Invitation.State#KEPT could not be} at that time.
     *
     * @param on the day for which they are recorded
     * @throws Refused if that is still not possible, and why; they stay kept
     */
    Invitation file(Actor actor, UUID invitation, long version, LocalDate on);

    /**
     * An invitation to be made.
     *
     * @param instrument the instrument's id; the version in use is asked
     * @param language the language in which it is put first, a tag such as {@code en-GB}
     * @param goodFor how long it can be opened
     */
    record NewInvitation(FamilyId family, PersonId person, String instrument, String language, Duration goodFor) {}

    /**
     * An invitation that was made.
     *
     * @param secret what opens it: letters, digits, hyphens and underscores
     */
    record Made(Invitation invitation, String secret) {
        /** Says nothing of the secret. */
        @Override
        public String toString() {
            return "Made[" + invitation.id() + "]";
        }
    }
}
