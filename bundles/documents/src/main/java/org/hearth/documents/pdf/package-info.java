/**
 * The page on paper: openhtmltopdf lays out the markup that people read in a browser and writes it as tagged PDF. What our
 * fonts cannot print is told in words ({@link org.hearth.documents.pdf.Printable}).
 */
@NullMarked
package org.hearth.documents.pdf;

import org.jspecify.annotations.NullMarked;
