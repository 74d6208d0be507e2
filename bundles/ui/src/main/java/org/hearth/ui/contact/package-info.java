/**
 * Recording a contact: with one family, or with several that came to a group.
 *
 * <p>{@link org.hearth.ui.contact.ContactSentence} says what will be saved, {@link org.hearth.ui.contact.Offer} what to
 * choose from, {@link org.hearth.ui.parts.TypedText} reads what was typed; they know no screen. What an intervention type
 * asks comes from its definition.
 */
@NullMarked
package org.hearth.ui.contact;

import org.jspecify.annotations.NullMarked;
