/**
 * What practitioners did: contacts with families, groups and their registers, and work with colleagues.
 *
 * <p>{@link org.hearth.core.contact.ContactBook} writes contacts down, {@link org.hearth.core.contact.CorrectedContacts} puts
 * them right later, {@link org.hearth.core.contact.RegisteredGroups} makes them from a register, and
 * {@link org.hearth.core.contact.RecordedWorkforce} keeps training and consultation, which have no family. All of them ask what
 * the kind of support asks, by {@link org.hearth.core.contact.FieldAnswers}.
 */
@NullMarked
package org.hearth.core.contact;

import org.jspecify.annotations.NullMarked;
