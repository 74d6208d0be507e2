/**
 * The outcome-change report: who was assessed, who has a first and a later score, and what changed in between.
 *
 * <p>{@link org.hearth.reports.outcomechange.OutcomeChange} is the plug-in. {@code Pairing} finds each person's first and
 * last score, {@code ScaleChange} computes the numbers of one scale, {@code HolmFamily} adjusts p values over all scales,
 * and {@code ScaleSection} puts them into words, figures, tables and charts.
 */
@NullMarked
package org.hearth.reports.outcomechange;

import org.jspecify.annotations.NullMarked;
