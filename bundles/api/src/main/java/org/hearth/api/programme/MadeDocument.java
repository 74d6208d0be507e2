package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * A document that was made from a family's file, kept word for word.
 *
 * @param id its identity
 * @param version how often it was changed; 1 once it is kept, for it never is
 * @param family about whom
 * @param kind what it is
 * @param letter what it says
 * @param by the name of whoever made it
 * @param at when
 */
@LeafKind("made-document")
public record MadeDocument(UUID id, long version, FamilyId family, Kind kind, Letter letter, String by, Instant at)
        implements Leaf<MadeDocument> {

    /** What a document is. */
    public enum Kind {
        /** A letter to the family's general practitioner. */
        GP_LETTER,
        /** A summary for the family. */
        FAMILY_SUMMARY
    }

    @Override
    public MadeDocument withVersion(long newVersion) {
        return new MadeDocument(id, newVersion, family, kind, letter, by, at);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
