/**
 * The file formats that a publication can be had in, each an OSGi component.
 *
 * <p>{@code HtmlFile} is the one rendering that people read; {@code PdfFile} prints the same page. {@code JsonFile} and
 * {@code CsvFiles} are for programs, {@code XlsxFile} for spreadsheets, {@code SvgFiles} for those who write their own
 * report, and {@code DocumentFragments} gives the same page in pieces to the web UI. None of them judges small numbers:
 * what arrives here has been through disclosure control.
 */
@NullMarked
package org.hearth.documents;

import org.jspecify.annotations.NullMarked;
