/**
 * Answers the questions of {@link org.hearth.api.store.Records} within one transaction.
 *
 * <p>{@link org.hearth.persistence.records.JpaRecords} divides them among one class for each kind of record. Single records
 * go through EclipseLink; lists and the stream that reports read go through plain JDBC on the same connection.
 */
@NullMarked
package org.hearth.persistence.records;

import org.jspecify.annotations.NullMarked;
