/**
 * Values as people read them: rounded, with the base they rest on and the interval around them, in British English.
 */
@NullMarked
package org.hearth.documents.words;

import org.jspecify.annotations.NullMarked;
