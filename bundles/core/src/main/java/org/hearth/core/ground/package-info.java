/**
 * The ground that every use case on records stands on.
 *
 * <p>{@link org.hearth.core.ground.Permission} says who may, {@link org.hearth.core.ground.AuditTrail} leaves the trace within
 * the transaction that does the work and {@link org.hearth.core.ground.StoredAuditLog} reads the traces back. The rules about
 * days and about what people type are the same for every matter, and {@link org.hearth.core.ground.StableIds} makes identities
 * by which a form that was sent twice is saved once. Nothing here knows any of the matters above it.
 */
@NullMarked
package org.hearth.core.ground;

import org.jspecify.annotations.NullMarked;
