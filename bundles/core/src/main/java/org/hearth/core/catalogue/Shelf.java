package org.hearth.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.casework.Plugin.State;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.VersionOrder;

/**
 * The plug-ins of one kind. Of several versions of one plug-in the newest is offered; of the same version twice the first
 * stays, and the second is a problem until one of them goes.
 *
 * @param <T> the kind
 */
final class Shelf<T> {
    private final String kind;
    private final Map<Long, Entry<T>> entries = new LinkedHashMap<>();
    private volatile Snapshot<T> snapshot = new Snapshot<>(Map.of(), Map.of(), List.of(), List.of());

    /** @param kind what a plug-in is called in messages, such as {@code instrument} */
    Shelf(String kind) {
        this.kind = kind;
    }

    /**
     * A plug-in with its place.
     *
     * @param problem why it was not taken, if it was not
     */
    record Placed<T>(Entry<T> entry, State state, Optional<Problem> problem) {}

    private record Snapshot<T>(
            Map<String, T> byId, Map<String, T> byVersion, List<T> byTitle, List<Placed<T>> placed) {}

    synchronized void put(long service, Entry<T> entry) {
        entries.put(service, entry);
        arrange();
    }

    /** Takes a plug-in away, and answers with it if it was in use or superseded. */
    synchronized Optional<Entry<T>> remove(long service) {
        Entry<T> entry = entries.remove(service);
        boolean taken = snapshot.placed().stream()
                .anyMatch(placed -> placed.entry() == entry && placed.state() != State.REFUSED);
        arrange();
        return taken ? Optional.ofNullable(entry) : Optional.empty();
    }

    Optional<T> get(String id) {
        return Optional.ofNullable(snapshot.byId().get(id));
    }

    Optional<T> get(String id, String version) {
        return Optional.ofNullable(snapshot.byVersion().get(id + " " + version));
    }

    List<T> all() {
        return snapshot.byTitle();
    }

    /** Every plug-in, in use or not, in the order in which they came. */
    List<Placed<T>> placed() {
        return snapshot.placed();
    }

    /** What is wrong with plug-ins on this shelf: why they were not taken, and how they failed since. */
    List<Problem> problems() {
        return snapshot.placed().stream()
                .flatMap(placed -> Stream.concat(placed.problem().stream(), placed.entry().failure().get().stream()))
                .toList();
    }

    private void arrange() {
        Map<String, Entry<T>> offered = new HashMap<>();
        Map<String, Entry<T>> seen = new LinkedHashMap<>();
        List<Placed<T>> placed = new ArrayList<>();
        for (Entry<T> entry : entries.values()) {
            Entry<T> twin = seen.putIfAbsent(entry.id() + " " + entry.version(), entry);
            if (twin == null) {
                offered.merge(entry.id(), entry, Shelf::newer);
            } else {
                placed.add(new Placed<>(entry, State.REFUSED, Optional.of(alreadyThere(entry, twin))));
            }
        }
        for (Entry<T> entry : seen.values()) {
            State state = offered.get(entry.id()) != entry ? State.SUPERSEDED : State.OFFERED;
            placed.add(new Placed<>(entry, state, Optional.empty()));
        }
        Map<String, T> byId = new HashMap<>();
        offered.forEach((id, entry) -> byId.put(id, entry.plugin()));
        Map<String, T> byVersion = new HashMap<>();
        seen.forEach((key, entry) -> byVersion.put(key, entry.plugin()));
        snapshot = new Snapshot<>(
                Map.copyOf(byId),
                Map.copyOf(byVersion),
                offered.values().stream()
                        .sorted(Comparator.comparing(
                                        (Entry<T> entry) -> entry.title().toLowerCase(Locale.ROOT))
                                .thenComparing(Entry::id))
                        .map(Entry::plugin)
                        .toList(),
                List.copyOf(placed));
    }

    private static <T> Entry<T> newer(Entry<T> one, Entry<T> other) {
        return VersionOrder.OLDEST_FIRST.compare(one.version(), other.version()) >= 0 ? one : other;
    }

    private Problem alreadyThere(Entry<T> entry, Entry<T> twin) {
        return new Problem(
                entry.source(),
                0,
                "id",
                "the " + kind + " '" + (entry.id() + "' " + entry.version()).strip() + " is already there from "
                        + twin.source()
                        + ", so this one is not offered; give it another version or id, or remove one of the two");
    }
}
