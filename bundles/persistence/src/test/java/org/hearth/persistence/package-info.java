/** Tests of the store: one contract that every database keeps, and what only one of them can do. */
@NullMarked
package org.hearth.persistence;

import org.jspecify.annotations.NullMarked;
