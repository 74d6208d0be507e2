package org.hearth.exchange;

import java.util.HashMap;
import java.util.Map;

/** Numbers persons over all families. A person's key counts within the family; the empty key is the first carer. */
final class Persons {
    private final Map<String, Integer> keys = new HashMap<>();
    private final Longs numbers = new Longs();

    /** The person's number, the same each time. */
    int number(int family, String key) {
        int keyNumber = keys.computeIfAbsent(key, k -> keys.size());
        int next = numbers.size();
        int before = numbers.putIfAbsent((long) family << 32 | keyNumber, next);
        return before == Longs.NONE ? next : before;
    }
}
