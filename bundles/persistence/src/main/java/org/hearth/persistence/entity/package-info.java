/**
 * The rows that EclipseLink maps, each of which translates from and to a value of the api.
 *
 * <p>They are woven when the bundle is built and never leave it. Every row has a running number, which other rows refer to
 * and which keeps neighbours together on disk, beside the identity that the api knows.
 */
@NullMarked
package org.hearth.persistence.entity;

import org.jspecify.annotations.NullMarked;
