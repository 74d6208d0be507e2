/**
 * Questionnaires on a family's own phone, by a link that works once and tells nobody anything.
 *
 * <p>{@link org.hearth.core.phone.MadeInvitations} makes links for practitioners, and
 * {@link org.hearth.core.phone.HeldLinks} answers whoever holds one. Of its secret only a hash is kept
 * ({@link org.hearth.core.phone.LinkSecret}); guesses are slowed down by {@link org.hearth.core.phone.GuessBrake}. What was
 * answered raises its alerts at once and becomes an ordinary assessment in the end.
 */
@NullMarked
package org.hearth.core.phone;

import org.jspecify.annotations.NullMarked;
