package org.hearth.ui.parts;

import com.vaadin.flow.component.notification.Notification;

/** A line that says what was just done, and goes by itself. */
public final class Flash {
    private static final int MILLISECONDS = 6000;

    private Flash() {}

    /** Shows the line; it stays when the page changes. */
    public static void show(String words) {
        Notification notification = Notification.show(words, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notification.addClassName("flash");
    }
}
