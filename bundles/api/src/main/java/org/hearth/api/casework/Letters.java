package org.hearth.api.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.MadeDocument;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Documents that are made from a family's file: proposed from what was recorded, edited by whoever signs, and kept word for
 * word. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed}, {@link NotFound} and {@link StoreUnavailable}.
 */
@ProviderType
public interface Letters {

    /** What can go into a document, in the order in which it stands there. Notes never do. */
    enum Part {
        /** The kinds of support, how often and from when to when. */
        SUPPORT,
        /** The first and the latest score of each questionnaire, in plain words. */
        SCORES,
        /** The goals that are not resting, and how near they are. */
        GOALS,
        /** The safety plans as they are now. */
        SAFETY_PLAN
    }

    /**
     * Proposes a document, to be edited. Nothing is kept yet.
     *
     * @param parts what goes in
     */
    Letter propose(Actor actor, FamilyId family, MadeDocument.Kind kind, Set<Part> parts);

    /**
     * Keeps a document as it was made. The same one sent twice is kept once.
     *
     * @param id its identity, made up when the form was opened
     * @throws Refused if it says nothing, or is very long
     */
    MadeDocument keep(Actor actor, UUID id, FamilyId family, MadeDocument.Kind kind, Letter letter);

    /** The documents that were made, the newest first. */
    List<MadeDocument> of(Actor actor, FamilyId family);

    /** A document that was made, to be read or downloaded again; leaves a trace of that. */
    MadeDocument open(Actor actor, UUID document);
}
