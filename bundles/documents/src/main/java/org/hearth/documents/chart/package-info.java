/**
 * Charts as SVG: what a chart shows comes typed from the report, how it looks is decided here.
 *
 * <p>Counts and scores are drawn by lets-plot: {@code DistributionPlot} and {@code FirstAgainstLastPlot} say what to draw,
 * {@code TidySvg} takes the result apart and leaves clean, deterministic SVG. A person's trajectory, with its thread of
 * sessions and rests, is no plot that a grammar of graphics knows; {@code TrajectoryDrawing} draws it. {@code ChartDrawing}
 * chooses between them, and {@code Ink} decides whether colours follow the page or are fixed.
 */
@NullMarked
package org.hearth.documents.chart;

import org.jspecify.annotations.NullMarked;
