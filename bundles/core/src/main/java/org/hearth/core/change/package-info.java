/**
 * How the parts of the core tell open screens that something changed: a use case or the catalogue hands a
 * {@link org.hearth.api.casework.Change} to the {@link org.hearth.core.change.ChangePublisher}, and every subscriber hears
 * of it on a thread of its own, in order.
 */
@NullMarked
package org.hearth.core.change;

import org.jspecify.annotations.NullMarked;
