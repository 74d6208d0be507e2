/**
 * The use cases that screens, shell and other programs call. Implemented by {@code core}.
 *
 * <p>Each call names the {@link org.hearth.api.identity.Actor} on whose behalf it happens, checks what that person may
 * do, is one transaction, and leaves an audit entry. What goes wrong is told by the exceptions of this package, whose
 * messages are written for the person at the screen.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.casework;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
