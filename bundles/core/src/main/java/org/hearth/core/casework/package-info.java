/**
 * The practitioner's day, where the matters meet: families and their contacts, Today, the timeline, and drafts.
 *
 * <p>Each use case of the core asks {@link org.hearth.core.ground.Permission} whether the actor may, checks the rules of its
 * matter (the classes named {@code …Rules}, pure and free of OSGi), does its work and its audit entry in one transaction of the
 * store, and publishes what changed once that is on disk. The packages beside this one hold one matter each; this one stands
 * on them, and none of them on it.
 */
@NullMarked
package org.hearth.core.casework;

import org.jspecify.annotations.NullMarked;
