package org.hearth.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Page;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Leaf;
import org.osgi.annotation.versioning.ProviderType;

/** The leaves of the file within a transaction; not to be kept beyond it. */
@ProviderType
public interface Leaves {

    /**
     * Adds a leaf; its version becomes 1.
     *
     * @throws org.hearth.api.casework.Refused if there is a leaf of that kind with that identity or key already
     * @throws org.hearth.api.casework.NotFound if its family is not there
     */
    <L extends Leaf<L>> L add(L leaf);

    /**
     * Replaces a leaf.
     *
     * @return with its new version
     * @throws org.hearth.api.casework.EditedMeanwhile if its version is not the stored one
     * @throws org.hearth.api.casework.NotFound if it is not there
     */
    <L extends Leaf<L>> L replace(L leaf);

    /** The leaf of that kind and identity, or empty. */
    <L extends Leaf<L>> Optional<L> find(Class<L> kind, UUID id);

    /** The leaf of that kind with that key, or empty. */
    <L extends Leaf<L>> Optional<L> withKey(Class<L> kind, String key);

    /** The leaves of that kind about a family, the newest first. */
    <L extends Leaf<L>> List<L> about(FamilyId family, Class<L> kind);

    /**
     * A page of the leaves of that kind listed on a day within both days, the newest first.
     *
     * @param offset how many to leave out first, from 0
     * @param limit at most how many, 1 to 200
     */
    <L extends Leaf<L>> Page<L> between(Class<L> kind, LocalDate from, LocalDate to, int offset, int limit);

    /**
     * Forgets a leaf, if it is there.
     *
     * @throws IllegalArgumentException if its kind is not a {@linkplain org.hearth.api.programme.LeafKind#passing passing} one
     */
    <L extends Leaf<L>> void discard(Class<L> kind, UUID id);
}
