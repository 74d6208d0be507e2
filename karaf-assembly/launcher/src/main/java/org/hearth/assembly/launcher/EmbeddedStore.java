package org.hearth.assembly.launcher;

import java.nio.file.Path;

/** The folder of the embedded database. */
record EmbeddedStore(Installation installation) {
    /** The folder's name within the data of an installation, and within a backup. */
    static final String NAME = "store";

    Path folder() {
        return installation.data().resolve(NAME);
    }

    /** A server database has tools of its own, which know how to copy it while others write. */
    void refuseIfElsewhere() {
        String url = installation.properties("org.hearth.persistence.cfg").getProperty("url", "");
        if (url.contains("postgresql")) {
            throw new Refusal(
                    Status.FAILED,
                    "This Hearth keeps its records in PostgreSQL (" + url + "). Back it up and restore it with "
                            + "pg_dump and pg_restore, and keep a copy of " + installation.etc() + ".");
        }
    }
}
