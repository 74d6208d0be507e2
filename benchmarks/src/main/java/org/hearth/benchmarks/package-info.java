/**
 * Measurements of what people wait for: reading a data folder, saving a questionnaire. Programs for a person at a terminal;
 * they print what they measured.
 */
@NullMarked
package org.hearth.benchmarks;

import org.jspecify.annotations.NullMarked;
