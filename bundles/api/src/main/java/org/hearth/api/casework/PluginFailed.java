package org.hearth.api.casework;

/**
 * A plug-in's own code failed, took too long or answered what cannot be; nothing was kept. The message names the plug-in and
 * says what to do, in words that may be shown.
 */
public class PluginFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginFailed(String message) {
        super(message);
    }

    public PluginFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
