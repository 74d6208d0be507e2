/**
 * Made-up families for the screens of a running Hearth.
 *
 * <p>A {@link org.hearth.demonstration.family.Household} says who they are, a
 * {@link org.hearth.demonstration.family.Course} what happened to them, seen from today, and
 * {@link org.hearth.demonstration.family.Recording} records it through the same use cases that people use.
 */
@NullMarked
package org.hearth.demonstration.family;

import org.jspecify.annotations.NullMarked;
