package org.hearth.api.casework;

/**
 * Something that is wrong in a file.
 *
 * @param file its name
 * @param line the line, from 1; 0 when no line can be named
 * @param field the column or field; empty when none can be named
 * @param message what was expected, what came and what to do
 */
public record Problem(String file, int line, String field, String message) {

    /** {@code file:line: field: message}, without the parts that are not known. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
