package org.hearth.core.catalogue;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;

/**
 * A plug-in with what it says of itself.
 *
 * @param plugin what callers get: the plug-in, or a guard in front of it
 * @param kind what it is
 * @param licence the licence's identifier; empty when the kind has none
 * @param source what messages call the place it came from
 * @param origin the file or bundle it came from, in words
 * @param failure what went wrong since it came
 */
record Entry<T>(
        T plugin,
        Plugin.Kind kind,
        String id,
        String version,
        String title,
        String licence,
        String source,
        String origin,
        Supplier<Optional<Problem>> failure) {}
