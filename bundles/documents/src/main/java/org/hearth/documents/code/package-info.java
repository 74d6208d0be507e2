/**
 * Codes that cameras read: {@link org.hearth.documents.code.CodeDrawing} draws a QR code as SVG. The library behind it works out
 * which modules are dark; the drawing is our own, so that a page needs no picture file.
 */
@NullMarked
package org.hearth.documents.code;

import org.jspecify.annotations.NullMarked;
