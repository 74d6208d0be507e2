package org.hearth.api.instrument;

import java.util.List;
import java.util.Map;

/**
 * The words of an instrument in one language.
 *
 * @param instrument the instrument's id
 * @param language a language tag such as {@code en-GB}
 * @param introduction what is said before the first item; empty if nothing
 * @param items item number to text
 * @param options item number to the answers' labels, in printed order
 * @param source the source line that its holder asks for
 */
public record Wording(
        String instrument,
        String language,
        String introduction,
        Map<Integer, String> items,
        Map<Integer, List<String>> options,
        String source) {
    public Wording {
        items = Map.copyOf(items);
        options = Map.copyOf(options);
    }
}
