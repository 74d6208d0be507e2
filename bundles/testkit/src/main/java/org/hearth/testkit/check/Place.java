package org.hearth.testkit.check;

import java.util.function.ToIntFunction;
import org.hearth.api.casework.Problem;

/**
 * Where a plug-in is written down, so that what is wrong with it can be pointed at.
 *
 * @param source the file, or the class where there is none
 * @param lines the line of a field, from 1; 0 when there is none
 */
public record Place(String source, ToIntFunction<String> lines) {

    /** The place of a plug-in that is a class; an anonymous one goes by the name of the class around it. */
    public static Place of(Class<?> type) {
        String name = type.getName().replaceFirst("\\$\\$Lambda.*", "").replaceFirst("\\$[0-9].*", "");
        return new Place(name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1), field -> 0);
    }

    /** What is wrong, where. */
    public Problem problem(String field, String message) {
        return new Problem(source, field.isEmpty() ? 0 : lines.applyAsInt(field), field, message);
    }
}
