/**
 * Words for people, apart from the language they are read in.
 *
 * <p>A use case refuses in English; the {@link org.hearth.api.text.Sentence} that it says keeps its values apart, so that a
 * screen can say the same in the language of whoever reads it. The exceptions that are meant for the person at the screen are
 * {@link org.hearth.api.text.Worded}. Nothing here knows which languages there are.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
