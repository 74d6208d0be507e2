/**
 * Groups that meet several times: planning them, who has a place, the register of each session, and the register on paper.
 *
 * <p>{@link org.hearth.ui.groups.Rhythm} says when a group meets, {@link org.hearth.ui.groups.GroupWords} how many places there
 * are; they know no screen.
 */
@NullMarked
package org.hearth.ui.groups;

import org.jspecify.annotations.NullMarked;
