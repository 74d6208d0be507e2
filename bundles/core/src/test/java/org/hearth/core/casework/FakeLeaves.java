package org.hearth.core.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.LeafKind;
import org.hearth.api.store.Leaves;

/** The leaves of a {@link FakeStore} within one piece of work. */
record FakeLeaves(FakeStore.State state, Runnable use) implements Leaves {

    @Override
    public <L extends Leaf<L>> L add(L leaf) {
        Class<L> kind = kind(leaf);
        leaf.about().filter(family -> !state.families.containsKey(family)).ifPresent(family -> {
            throw new NotFound("There is no such family (any more).");
        });
        if (find(kind, leaf.id()).isPresent()
                || !leaf.key().isEmpty() && withKey(kind, leaf.key()).isPresent()) {
            throw new Refused("This is written down already.");
        }
        return put(leaf.withVersion(1));
    }

    @Override
    public <L extends Leaf<L>> L replace(L leaf) {
        L before = find(kind(leaf), leaf.id()).orElseThrow(() -> new NotFound("There is no such leaf (any more)."));
        if (before.version() != leaf.version()) {
            throw new EditedMeanwhile("Somebody else changed this meanwhile. Look at it again.");
        }
        return put(leaf.withVersion(leaf.version() + 1));
    }

    private <L extends Leaf<L>> L put(L leaf) {
        use.run();
        state.leaves.put(leaf.id(), leaf);
        return leaf;
    }

    @Override
    public <L extends Leaf<L>> Optional<L> find(Class<L> kind, UUID id) {
        return Optional.ofNullable(state.leaves.get(id))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Override
    public <L extends Leaf<L>> Optional<L> withKey(Class<L> kind, String key) {
        return all(kind).filter(leaf -> leaf.key().equals(key)).findFirst();
    }

    @Override
    public <L extends Leaf<L>> List<L> about(FamilyId family, Class<L> kind) {
        return newestFirst(all(kind).filter(leaf -> leaf.about().equals(Optional.of(family))));
    }

    @Override
    public <L extends Leaf<L>> Page<L> between(Class<L> kind, LocalDate from, LocalDate to, int offset, int limit) {
        List<L> found = newestFirst(all(kind)
                .filter(leaf ->
                        !leaf.listedOn().isBefore(from) && !leaf.listedOn().isAfter(to)));
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size());
    }

    @Override
    public <L extends Leaf<L>> void discard(Class<L> kind, UUID id) {
        if (!kind.getAnnotation(LeafKind.class).passing()) {
            throw new IllegalArgumentException(kind.getSimpleName() + " is kept for ever: write a new version instead");
        }
        state.leaves.remove(id);
    }

    private <L extends Leaf<L>> Stream<L> all(Class<L> kind) {
        return state.leaves.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The last one that was written comes first among those of a day. */
    private static <L extends Leaf<L>> List<L> newestFirst(Stream<L> leaves) {
        return leaves.toList().reversed().stream()
                .sorted(Comparator.comparing((L leaf) -> leaf.listedOn()).reversed())
                .toList();
    }

    @SuppressWarnings("unchecked") // a leaf is of its own type
    private static <L extends Leaf<L>> Class<L> kind(L leaf) {
        return (Class<L>) leaf.getClass();
    }
}
