/**
 * One family: who they are, how it is safe to reach them, how they have been, and everything that happened.
 *
 * <p>What is said is decided by {@link Story}, {@link Happening}, {@link ReliableRule} and {@link Age}, which know no
 * screen; the views draw it.
 */
@NullMarked
package org.hearth.ui.family;

import org.jspecify.annotations.NullMarked;
