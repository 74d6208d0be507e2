/**
 * The kinds of support that a family takes up, each a strand of its own with its pauses.
 *
 * <p>{@link org.hearth.core.support.AuditedStrands} is the use case; {@link org.hearth.core.support.StrandBook} does its work
 * within a transaction, and does it too when a contact shows that a kind of support has begun.
 */
@NullMarked
package org.hearth.core.support;

import org.jspecify.annotations.NullMarked;
