package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Note;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The notes in families' files. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed}, {@link NotFound} and {@link StoreUnavailable}; those that change something
 * throw {@link Refused} when a rule is broken.
 */
@ProviderType
public interface Notes {
    /** The longest note, in characters. */
    int LONGEST = 20_000;

    /** All notes about a family, the newest first. */
    List<Note> of(Actor actor, FamilyId family);

    /** Signs a note and keeps it. The same one sent twice is kept once. */
    Note write(Actor actor, NewNote note);

    /**
     * Signs another wording of a note; the wordings before stay readable.
     *
     * @param version the note's version as read
     * @param why why it is amended
     * @throws EditedMeanwhile if somebody else amended it since
     */
    Note amend(Actor actor, UUID note, long version, String words, boolean thirdParty, String why);

    /**
     * A note to be signed.
     *
     * @param id its identity, made up when the form was opened
     * @param family whose file
     * @param kind what it is
     * @param on the day that it tells of
     * @param words what it says, at most {@link #LONGEST} characters
     * @param thirdParty whether it tells what somebody outside of the family said, or tells of them
     */
    record NewNote(UUID id, FamilyId family, Note.Kind kind, LocalDate on, String words, boolean thirdParty) {}
}
