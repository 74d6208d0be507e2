/**
 * A publication as a workbook: a summary sheet, then a sheet for each table, with numbers as numbers.
 */
@NullMarked
package org.hearth.documents.sheet;

import org.jspecify.annotations.NullMarked;
