/**
 * The contracts that plug-ins keep, as tests: a plug-in's own test extends the contract of its kind and is done.
 *
 * <p>{@link org.hearth.testkit.InstrumentContract} and {@link org.hearth.testkit.InterventionContract} read the plug-in's
 * YAML file from the class path; {@link org.hearth.testkit.ReportContract} is given the report. Each test of a contract is
 * one rule, in the packages below, and says what it finds in sentences. The schemas of the files are resources below
 * {@code org/hearth/schema}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
