/**
 * Values as programs read them: typed, unrounded, without markup, and safe to open in a spreadsheet.
 */
@NullMarked
package org.hearth.documents.data;

import org.jspecify.annotations.NullMarked;
