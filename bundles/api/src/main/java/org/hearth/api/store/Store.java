package org.hearth.api.store;

import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** Where records are kept. */
@ProviderType
public interface Store {

    /**
     * Reads within one consistent view.
     *
     * @throws org.hearth.api.casework.StoreUnavailable if the database does not answer
     */
    <T> T read(Function<? super Records, ? extends T> work);

    /**
     * Reads and writes in one transaction. When this returns, everything is on disk; when it throws, nothing is.
     *
     * <p>The work is repeated when it met that of somebody else: it must do nothing but use the records and compute. A write
     * within another transaction of the same thread is refused.
     *
     * @throws org.hearth.api.casework.EditedMeanwhile if a record was changed since the version that the work named
     * @throws org.hearth.api.casework.StoreUnavailable if the database does not answer
     */
    <T> T write(Function<? super Records, ? extends T> work);

    /** A number that grows with every write that could change a report, for caches. */
    long dataVersion();
}
