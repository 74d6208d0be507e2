/**
 * Letters and sheets made of the record: to a family doctor, for the family, and the safety plan to take along.
 *
 * <p>{@link org.hearth.core.letter.ProposedLetter} proposes one from {@link org.hearth.core.letter.FileAccount}, and
 * {@link org.hearth.core.letter.KeptLetters} keeps word for word what a person made of it. What they look like as PDF is not
 * decided here.
 */
@NullMarked
package org.hearth.core.letter;

import org.jspecify.annotations.NullMarked;
