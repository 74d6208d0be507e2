/**
 * The domain values of a programme: families, their people, contacts, assessments and alerts; and whose
 * programme it is.
 *
 * <p>Records only: they know no screen and no database. Support has no end state; a family that rests can come back
 * without a new referral.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.programme;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
