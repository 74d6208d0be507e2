package org.example.aldermere.cost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.programme.UnitCost;

/**
 * What an hour of support costs: for a kind of support the unit cost {@code <kind>-hour} if the programme knows one, otherwise
 * {@code practitioner-hour}. Only unit costs whose unit is an hour count.
 */
record Prices(List<UnitCost> hours) {
    private static final String ANY_KIND = "practitioner-hour";

    Prices {
        hours = hours.stream()
                .filter(cost -> cost.unit().equalsIgnoreCase("hour"))
                .toList();
    }

    /** The cost of an hour of that kind of support; empty when nobody said. */
    Optional<UnitCost> of(String kind) {
        return Stream.of(kind + "-hour", ANY_KIND)
                .flatMap(key -> hours.stream().filter(cost -> cost.key().equals(key)))
                .findFirst();
    }

    /** What those kinds of support are paid with, each price once. */
    List<UnitCost> usedBy(List<String> kinds) {
        return kinds.stream().flatMap(kind -> of(kind).stream()).distinct().toList();
    }

    /** Whether amounts of money of those kinds may be added: one currency, one year of prices. */
    boolean canBeAdded(List<String> kinds) {
        return usedBy(kinds).stream()
                        .map(cost -> cost.currency() + " " + cost.priceYear())
                        .distinct()
                        .count()
                <= 1;
    }
}
