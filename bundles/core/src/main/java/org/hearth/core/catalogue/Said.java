package org.hearth.core.catalogue;

/** What a plug-in's exception says to people. */
public final class Said {
    private static final int LONGEST = 300;

    private Said() {}

    /** The exception's class and message, on one line and of a length that a table can hold. */
    public static String by(Throwable failure) {
        String message;
        try {
            message = failure.getMessage();
        } catch (RuntimeException | LinkageError evenThatFails) {
            message = null;
        }
        String name = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ", " + shortened(message);
    }

    /** The same on one line and of a length that a table can hold. */
    public static String shortened(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
