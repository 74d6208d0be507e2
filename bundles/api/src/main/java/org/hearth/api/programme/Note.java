package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.text.Unsuitable;

/**
 * A note in a family's file: signed when it is saved, and from then on amended but never overwritten.
 *
 * @param id its identity
 * @param version how often it was changed
 * @param family whose file
 * @param kind what it is
 * @param on the day that it tells of
 * @param texts what it said first, and every later wording, in order of time; at least one
 */
@LeafKind("note")
public record Note(UUID id, long version, FamilyId family, Kind kind, LocalDate on, List<Text> texts)
        implements Leaf<Note> {

    /** @throws IllegalArgumentException if there is no text */
    public Note {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new Unsuitable("A note needs words");
        }
    }

    /** What a note is. */
    public enum Kind {
        /** A note like any other. */
        NOTE,
        /** What was said on the telephone. */
        TELEPHONE_CALL,
        /** What was thought in supervision. */
        SUPERVISION,
        /** What was weighed when the family came. */
        TRIAGE
    }

    /**
     * A wording of a note, with its signature.
     *
     * @param words what it says
     * @param thirdParty whether it tells what somebody outside of the family said, or tells of them: such words go into no
     *     letter, and are looked at before the family is given its file
     * @param by the name of whoever signed it
     * @param at when
     * @param why why the wording before was amended; empty for the first
     */
    public record Text(String words, boolean thirdParty, String by, Instant at, String why) {}

    /** What the note says now. */
    public Text current() {
        return texts.getLast();
    }

    /** Whether it was amended. */
    public boolean isAmended() {
        return texts.size() > 1;
    }

    @Override
    public Note withVersion(long newVersion) {
        return new Note(id, newVersion, family, kind, on, texts);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return on;
    }
}
