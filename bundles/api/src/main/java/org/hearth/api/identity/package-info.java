/**
 * Who works with Hearth: accounts, roles and signing in. Implemented by {@code identity}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
