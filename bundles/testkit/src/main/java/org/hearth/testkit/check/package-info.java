/**
 * What all contracts share: {@link org.hearth.testkit.check.Findings} collects what is wrong as sentences, and
 * {@link org.hearth.testkit.check.Place} knows the file and the line that they are about.
 */
@NullMarked
package org.hearth.testkit.check;

import org.jspecify.annotations.NullMarked;
