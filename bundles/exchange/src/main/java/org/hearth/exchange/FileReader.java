package org.hearth.exchange;

import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** Checks the rows of one kind of file and hands on what reports need. */
interface FileReader {

    /** The columns of the file. */
    Format format();

    /** Takes a row; what is wrong with it is noted in the row. */
    void accept(Row row);

    /** Called after the last row. */
    default void finish() {}
}
