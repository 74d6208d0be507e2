package org.hearth.core.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes of small areas, numbered as they come. All of the United Kingdom has fewer than {@link #MOST}. */
final class Lsoas {
    /** How many numbers there are: 18 bits. */
    static final int MOST = 1 << 18;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    /** The number of that code; a new one if it was not seen before. */
    int number(String code) {
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        if (codes.size() == MOST) {
            throw new IllegalStateException("there are more small areas than there can be");
        }
        codes.add(code);
        numbers.put(code, codes.size() - 1);
        return codes.size() - 1;
    }

    String code(int number) {
        return codes.get(number);
    }
}
