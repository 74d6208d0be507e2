package org.hearth.ui.bridge;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What happens when a session has ended, or its cookie was taken away, while somebody was typing: the page opens itself again, and so asks who is there.
 *
 * <p>Without that, the page would stay as it is, and what is typed into it would reach nobody.
 */
final class EndedSession implements SystemMessagesProvider {
    private static final long serialVersionUID = 1L;
    private static final String RETURNING = EndedSession.class.getName() + ".returning";

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // without words and address, the browser opens the same page anew
        messages.setSessionExpiredNotificationEnabled(false);
        // a browser that lost its cookies lost its session with them; one that takes none is told by the page itself
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }

    /** Notes in a new session whether its browser had one before that has ended. */
    static void note(VaadinSession session, VaadinRequest request) {
        if (request instanceof VaadinServletRequest servlet) {
            HttpServletRequest http = servlet.getHttpServletRequest();
            String before = http.getRequestedSessionId();
            session.setAttribute(
                    RETURNING,
                    before != null && !before.equals(http.getSession().getId()));
        }
    }

    /** Whether that browser had a session before that has ended. */
    static boolean isBefore(VaadinSession session) {
        return Boolean.TRUE.equals(session.getAttribute(RETURNING));
    }
}
