package org.hearth.api.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What makes the scores of two versions of an instrument mean different things, in words. */
final class Differences {
    private Differences() {}

    static List<String> between(InstrumentDefinition one, InstrumentDefinition other) {
        List<String> found = new ArrayList<>();
        Map<Integer, Item> items = byKey(one.items(), Item::number);
        Map<Integer, Item> others = byKey(other.items(), Item::number);
        eitherOnly("item ", items, others, found);
        items.forEach((number, item) -> Optional.ofNullable(others.get(number))
                .filter(twin -> !scores(twin).equals(scores(item)))
                .ifPresent(twin -> found.add("the answers to item " + number + " count differently")));
        Map<String, Scale> scales = byKey(one.scales(), Scale::id);
        Map<String, Scale> otherScales = byKey(other.scales(), Scale::id);
        eitherOnly("scale ", scales, otherScales, found);
        scales.forEach((id, scale) -> Optional.ofNullable(otherScales.get(id))
                .ifPresent(twin -> between(scale, twin).forEach(what -> found.add("scale " + id + " " + what))));
        return List.copyOf(found);
    }

    private static List<String> between(Scale one, Scale other) {
        List<String> found = new ArrayList<>();
        if (one.min() != other.min() || one.max() != other.max()) {
            found.add("runs from " + plain(one.min()) + " to " + plain(one.max()) + " or from " + plain(other.min())
                    + " to " + plain(other.max()));
        }
        if (!Set.copyOf(one.items()).equals(Set.copyOf(other.items()))) {
            found.add("is made of other items");
        }
        if (one.direction() != other.direction()) {
            found.add("points the other way");
        }
        if (!one.combination().equals(other.combination())) {
            found.add("combines its items differently");
        }
        return found;
    }

    private static <K> void eitherOnly(String what, Map<K, ?> one, Map<K, ?> other, List<String> found) {
        one.keySet().stream().filter(key -> !other.containsKey(key)).forEach(key -> found.add(onlyOne(what, key)));
        other.keySet().stream().filter(key -> !one.containsKey(key)).forEach(key -> found.add(onlyOne(what, key)));
    }

    private static String onlyOne(String what, Object key) {
        return what + key + " is in one of them only";
    }

    private static List<Double> scores(Item item) {
        return item.options().stream().map(Option::score).sorted().toList();
    }

    private static <K, T> Map<K, T> byKey(List<T> list, Function<T, K> key) {
        return list.stream().collect(Collectors.toMap(key, one -> one, (a, b) -> a, TreeMap::new));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
