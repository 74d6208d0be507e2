package org.hearth.persistence.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What it takes to open a database.
 *
 * @param url {@code jdbc:postgresql:…}; empty for the embedded database
 * @param user who signs in to PostgreSQL
 * @param password their password
 * @param folder where the embedded database keeps its files
 * @param connections how many transactions may run at once
 * @param patience how long to wait for a connection
 * @param answerWithin how long PostgreSQL may take over one statement
 */
public record Settings(
        String url,
        String user,
        String password,
        Path folder,
        int connections,
        Duration patience,
        Duration answerWithin) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** @throws IllegalArgumentException if a setting makes no sense; the message says what was expected */
    public Settings {
        url = url.strip();
        if (!url.isEmpty() && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("url: expected " + POSTGRESQL + "//HOST:PORT/NAME, or nothing for the"
                    + " embedded database, but found something else");
        }
        if (connections < 2) {
            throw new IllegalArgumentException("pool.size: expected at least 2, but found " + connections);
        }
        if (patience.toMillis() < 250) {
            throw new IllegalArgumentException(
                    "connection.timeout.milliseconds: expected at least 250, but found " + patience.toMillis());
        }
        if (answerWithin.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "answer.timeout.seconds: expected at least 1, but found " + answerWithin.toSeconds());
        }
    }

    /** Whether the database is the embedded one. */
    public boolean embedded() {
        return url.isEmpty();
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return embedded() ? "embedded in " + folder : "PostgreSQL";
    }
}
