/**
 * Outcome instruments: what a questionnaire asks, how it is scored and what its scores mean.
 *
 * <p>A plug-in gives an {@link org.hearth.api.instrument.Instrument}: a definition made of records and one pure function
 * from {@link org.hearth.api.instrument.Responses} to a {@link org.hearth.api.instrument.ScoreSheet}. Nearly all
 * instruments are data alone; {@link org.hearth.api.instrument.Instrument#of} scores whatever a definition can say.
 * Wording is apart from scoring: a licence decides whether item text ships, and where it may not, a
 * {@link org.hearth.api.instrument.WordingPack} of the licensed organisation brings it.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.instrument;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
