/**
 * The port behind which records are kept. Implemented by {@code persistence}, called by {@code core} and {@code identity}.
 *
 * <p>Work happens inside {@link org.hearth.api.store.Store#read} or {@link org.hearth.api.store.Store#write}; a write is
 * one transaction that is on disk when the call returns, or has left nothing behind when it throws.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
