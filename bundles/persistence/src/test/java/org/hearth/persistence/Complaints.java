package org.hearth.persistence;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to everything that is logged at WARNING or above, until it is closed. */
final class Complaints extends Handler implements AutoCloseable {
    private final List<LogRecord> into;

    Complaints(List<LogRecord> into) {
        this.into = into;
        setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord complaint) {
        if (isLoggable(complaint)) {
            into.add(complaint);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
