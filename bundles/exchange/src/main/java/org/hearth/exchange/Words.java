package org.hearth.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that stand in files for constants: lower case with hyphens, such as {@code did-not-attend}. */
final class Words {
    private Words() {}

    /** The constants of an enumeration by their words, in order. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    /** Words that stand for themselves, in order. */
    static Map<String, String> of(String... words) {
        return Collections.unmodifiableMap(Arrays.stream(words)
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }
}
