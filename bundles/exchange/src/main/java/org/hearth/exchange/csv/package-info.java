/**
 * One CSV file with named columns, read row by row.
 *
 * <p>A {@link org.hearth.exchange.csv.Format} says which columns a file may have; {@link org.hearth.exchange.csv.CsvFile}
 * streams its {@link org.hearth.exchange.csv.Row}s, whose cells are read as texts, days, numbers or choices. What does
 * not fit goes to {@link org.hearth.exchange.csv.Problems} with file, line and column, and reading goes on.
 */
@NullMarked
package org.hearth.exchange.csv;

import org.jspecify.annotations.NullMarked;
