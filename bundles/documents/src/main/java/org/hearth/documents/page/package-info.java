/**
 * The one rendering that people read: a report document as markup, for the file, for print and for the web UI.
 *
 * <p>{@code DocumentMarkup} turns blocks into elements, {@code PublicationPage} puts a page around them. Everything is
 * built from j2html elements, so that all text is escaped; only charts are handed through as finished SVG. The markup is
 * well-formed XML as well as HTML, because the PDF is made from it.
 */
@NullMarked
package org.hearth.documents.page;

import org.jspecify.annotations.NullMarked;
