package org.hearth.ui.bridge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.Broadcaster;

/**
 * The way on which changes reach an open page. It sees to it that the page's waiting request stays known there.
 *
 * <p>Each message ends one waiting request, and the browser sends the next under the same name at once. When the end of the
 * old one is noticed late, it takes the new one off the list of those that wait, and the page would hear nothing more.
 */
final class SurePush extends AtmospherePushConnection {
    private static final long serialVersionUID = 1L;

    SurePush(UI ui) {
        super(ui);
    }

    /** Opens it for a page, once, before anything is shown there. */
    static void openFor(UI ui) {
        if (!(ui.getInternals().getPushConnection() instanceof SurePush)) {
            ui.getInternals().setPushConnection(new SurePush(ui));
        }
    }

    @Override
    protected void sendMessage(String message) {
        AtmosphereResource waiting = getResource();
        Broadcaster broadcaster = waiting.getBroadcaster();
        if (waiting.isSuspended() && !broadcaster.getAtmosphereResources().contains(waiting)) {
            broadcaster.addAtmosphereResource(waiting);
        }
        super.sendMessage(message);
    }
}
