package org.hearth.core.catalogue;

/** Says in words where a plug-in comes from. */
@FunctionalInterface
public interface Origins {

    /**
     * The words.
     *
     * @param bundle the number of the bundle that registered it
     */
    String of(long bundle);
}
