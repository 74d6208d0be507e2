/**
 * Reads the files that describe plug-ins: {@code instrument.yaml}, {@code intervention.yaml} and {@code wording.yaml}.
 *
 * <p>{@link org.hearth.core.definition.YamlText} makes a tree of {@link org.hearth.core.definition.Piece}s that know
 * their lines; {@link org.hearth.core.definition.Schema} checks its shape against the published JSON Schema and says in
 * plain English what is wrong; one reader for each kind of file checks what a schema cannot say and makes the api's
 * records. Everything that is wrong in a file is found in one go.
 */
@NullMarked
package org.hearth.core.definition;

import org.jspecify.annotations.NullMarked;
