/**
 * What is kept as text within a row: definitions, answers and small lists, as JSON.
 */
@NullMarked
package org.hearth.persistence.json;

import org.jspecify.annotations.NullMarked;
