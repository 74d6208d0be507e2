package org.hearth.assembly.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The first page of a node, asked as a browser would. */
record Page(URI address) {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int FIRST_REFUSAL = 400;

    /** Whether somebody opening the address would see a page. */
    boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() < FIRST_REFUSAL;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
