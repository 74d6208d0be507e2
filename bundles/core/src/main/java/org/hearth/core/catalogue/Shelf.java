package org.hearth.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** A plug-in with what it says of itself. */
    record Entry<T>(T plugin, String id, String version, String title, String origin) {}

    private record Snapshot<T>(
            Map<String, T> byId, Map<String, T> byVersion, List<T> byTitle, List<Problem> problems) {}

    synchronized void put(long service, Entry<T> entry) {
        entries.put(service, entry);
        arrange();
    }

    synchronized void remove(long service) {
        entries.remove(service);
        arrange();
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

    List<Problem> problems() {
        return snapshot.problems();
    }

    private void arrange() {
        Map<String, Entry<T>> offered = new HashMap<>();
        Map<String, Entry<T>> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry<T> entry : entries.values()) {
            if (entry.id().isBlank()) {
                problems.add(new Problem(entry.origin(), 0, "id", "this " + kind + " has no id, so it is not offered"));
                continue;
            }
            Entry<T> twin = seen.putIfAbsent(entry.id() + " " + entry.version(), entry);
            if (twin != null) {
                problems.add(new Problem(
                        entry.origin(),
                        0,
                        "id",
                        "the " + kind + " '" + entry.id() + "' " + entry.version() + " is already there from "
                                + twin.origin()
                                + ", so this one is not offered; give it another version or id, or remove"
                                + " one of the two"));
                continue;
            }
            offered.merge(
                    entry.id(),
                    entry,
                    (a, b) -> VersionOrder.OLDEST_FIRST.compare(a.version(), b.version()) >= 0 ? a : b);
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
                List.copyOf(problems));
    }
}
