package org.hearth.core.bench;

import org.hearth.api.bench.Workbench;
import org.hearth.api.store.Store;

/** The workbench that {@link java.util.ServiceLoader} finds: the core's own parts, wired by hand. */
public final class WiredWorkbench implements Workbench {

    /** A workbench; called by the service loader. */
    public WiredWorkbench() {}

    @Override
    public Bench over(Store store) {
        return new WiredBench(store);
    }
}
