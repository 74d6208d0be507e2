/**
 * The page on paper: openhtmltopdf lays out the markup that people read in a browser and writes it as tagged PDF.
 */
@NullMarked
package org.hearth.documents.pdf;

import org.jspecify.annotations.NullMarked;
