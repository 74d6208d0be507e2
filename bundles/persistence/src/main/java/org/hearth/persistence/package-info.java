/**
 * The store: {@link org.hearth.persistence.JpaStore} keeps records in an embedded HSQLDB or in PostgreSQL.
 *
 * <p>What the other bundles see is {@link org.hearth.api.store.Store} and {@link org.hearth.api.store.Backup}. The parts:
 * {@code database} opens the database, migrates it and runs transactions; {@code records} answers the questions of
 * {@link org.hearth.api.store.Records} within one; {@code entity} and {@code json} translate between what is kept and the
 * values of the api.
 */
@NullMarked
package org.hearth.persistence;

import org.jspecify.annotations.NullMarked;
