/**
 * Data from elsewhere: reads a folder, or one zip, of CSV files into evaluation data.
 *
 * <p>{@link org.hearth.exchange.CsvFolders} is the way in. It opens a {@link org.hearth.exchange.Source}, takes the
 * folder's own plug-in definitions beside the installed ones, and lets one class for each file check its rows and hand
 * them on. Nothing is kept but the columns of the result; whatever is wrong is collected and told all at once.
 */
@NullMarked
package org.hearth.exchange;

import org.jspecify.annotations.NullMarked;
