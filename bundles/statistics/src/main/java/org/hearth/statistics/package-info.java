/**
 * Statistics on primitive arrays: pure functions that know nothing of people, programmes or OSGi.
 *
 * <p>Every function checks its input and raises {@link java.lang.IllegalArgumentException} for what can only be a
 * mistake of the caller (a value that is not finite, arrays of different length, a confidence level of 95 instead of
 * 0.95). What the data themselves do not allow (too few values, no variation) is no mistake: the answer is then an
 * {@linkplain org.hearth.statistics.Result.Absent absent result} with its {@linkplain org.hearth.statistics.Reason
 * reason}, never {@code NaN}. No function changes the arrays it is given.
 *
 * <p>Distributions and standard tests come from Apache Commons Statistics; what it lacks (noncentral t,
 * Shapiro–Wilk, Feldt's interval, Jacobson–Truax) is written here.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.statistics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
