/**
 * The use cases of casework: families, contacts, assessments, alerts and the audit log.
 *
 * <p>Each use case asks {@link org.hearth.core.casework.Permission} whether the actor may, checks the rules of its matter
 * (the classes named {@code …Rules}, pure and free of OSGi), does its work and its audit entry in one transaction of the
 * store, and publishes what changed once that is on disk.
 */
@NullMarked
package org.hearth.core.casework;

import org.jspecify.annotations.NullMarked;
