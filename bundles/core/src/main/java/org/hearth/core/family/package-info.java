/**
 * Families as they come, change, rest and come back.
 *
 * <p>{@link org.hearth.core.family.FamilyRegister} writes within somebody else's transaction, by the rules of
 * {@link org.hearth.core.family.FamilyRules}; {@link org.hearth.core.family.SimilarFamilies} offers whoever may be known
 * already. Nothing here ends: a {@link org.hearth.core.family.SupportTurn} is a rest, a goodbye or a welcome back.
 */
@NullMarked
package org.hearth.core.family;

import org.jspecify.annotations.NullMarked;
