/**
 * Reports: pure functions from the programme's data to a document.
 *
 * <p>A plug-in gives a {@link org.hearth.api.report.Report}. It reads a columnar, read-only
 * {@link org.hearth.api.report.EvaluationData} and answers a {@link org.hearth.api.report.ReportDocument} made of sealed
 * {@link org.hearth.api.report.Block}s. Every number in a document is a typed {@link org.hearth.api.report.Value} that
 * says how many people it rests on, so that small-number suppression happens in one place, after the report.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
