package org.hearth.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;

/** A line that says what was just done, and goes by itself, or when the next is said. */
public final class Flash {
    private static final int MILLISECONDS = 6000;

    private Flash() {}

    /** Shows the line; it stays when the page changes. */
    public static void show(String words) {
        UI ui = UI.getCurrent();
        // two of them would lie over each other
        Optional.ofNullable(ComponentUtil.getData(ui, Notification.class)).ifPresent(Notification::close);
        Notification notification = Notification.show(words, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notification.addClassName("flash");
        ComponentUtil.setData(ui, Notification.class, notification);
    }
}
