package org.hearth.api.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Copies the store while it is in use. */
@ProviderType
public interface Backup {
    /**
     * Writes everything that is stored at one moment into one compressed archive ({@code .tar.gz}). Unpacked into the empty
     * folder of the embedded database it can be used as it is. Whoever writes meanwhile waits.
     *
     * @param archive the file to be made; its folder is made if there is none
     * @throws org.hearth.api.casework.Refused if there is such a file already, its name does not end in {@code .tar.gz}, or
     *     the records are on a database server, which has a tool of its own for this; the message says what to do
     * @throws org.hearth.api.casework.StoreUnavailable if the database does not answer or the disk is full; then no file is
     *     left behind
     */
    void backup(Path archive);
}
