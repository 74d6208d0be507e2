package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is written as a whole and kept under its identity, such as a goal, a note or a group: a leaf of the file.
 *
 * <p>Leaves are records whose components are values, enumerations, other records, and lists, sets, maps and optionals of
 * them. Their class carries {@link LeafKind}. Components may be added later, but never renamed or taken away: leaves that
 * were kept long ago must stay readable.
 *
 * @param <L> the leaf's own type
 */
public interface Leaf<L extends Leaf<L>> {

    /** Its identity. */
    UUID id();

    /** How often it was changed; 0 before it is kept. */
    long version();

    /** The same leaf with that version. */
    L withVersion(long version);

    /** The family in whose file it lies, or empty. It never moves to another. */
    Optional<FamilyId> about();

    /** The day by which it is listed. */
    LocalDate listedOn();

    /** A word that finds it, unique within its kind, at most 200 characters; empty if it has none. */
    default String key() {
        return "";
    }
}
