/**
 * A made-up city: families whose courses unfold from a seed, written as a data folder.
 *
 * <p>{@link org.hearth.demonstration.city.SyntheticCity} writes one family after the other, each from random numbers of
 * its own, so that size costs no memory and the first families are the same in a small city and in a large one.
 */
@NullMarked
package org.hearth.demonstration.city;

import org.jspecify.annotations.NullMarked;
