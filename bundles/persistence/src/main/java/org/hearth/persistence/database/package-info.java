/**
 * Opens a database and runs transactions in it.
 *
 * <p>{@link org.hearth.persistence.database.Database} opens lazily and again after a failure: it makes the pool, brings the
 * schema up to date and starts EclipseLink. {@link org.hearth.persistence.database.Transactions} runs work in one
 * transaction, repeats it when the database asks for that, and says in words of the api what went wrong.
 */
@NullMarked
package org.hearth.persistence.database;

import org.jspecify.annotations.NullMarked;
