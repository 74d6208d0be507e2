package org.hearth.api.casework;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.FamilyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeping what people type before they save it, so that nothing is lost with a connection, a session or a node.
 *
 * <p>A draft belongs to one account and one form; only its owner reads it. It goes when the form is saved, and by itself
 * {@value #DAYS} days after it was last touched. It is no part of a family's record and leaves no trace there. For whoever works
 * with families; every method may throw {@link NotAllowed} and {@link StoreUnavailable}.
 */
@ProviderType
public interface Drafts {
    /** For how many days a draft is kept after it was last touched. */
    int DAYS = 14;

    /** How many characters a draft has room for, names of fields included. */
    int ROOM = 100_000;

    /**
     * Keeps what a form holds, in place of what was kept of it before.
     *
     * @param form which form, such as {@code contact/} and a family's identity; at most 150 characters
     * @param about the family that the form is about; empty if about none (yet)
     * @param fields what the fields hold, by their ids
     * @throws Refused if it is more than there is {@linkplain #ROOM room} for
     */
    Draft save(Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields);

    /**
     * Keeps what a form holds, unless something else was kept of it since it was read: two devices that keep the same form at
     * the same moment do not overwrite each other.
     *
     * @param seen what was found or kept from here last; empty if nothing was
     * @throws EditedMeanwhile if something else is kept by now; where nothing is kept any more, this is
     * @throws Refused if it is more than there is {@linkplain #ROOM room} for
     */
    Draft saveOver(
            Optional<Draft> seen, Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields);

    /** What the actor typed into that form, unless it was saved, forgotten or too long ago. */
    Optional<Draft> find(Actor actor, String form);

    /** Forgets what the actor typed into that form, if anything is kept. */
    void forget(Actor actor, String form);
}
