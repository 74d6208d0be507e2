/**
 * Documents made from a family's file: proposed from what was recorded, edited, looked at, and kept word for word. The view\n * leads through that; a card on the family's page lists what was made.
 */
@NullMarked
package org.hearth.ui.letters;

import org.jspecify.annotations.NullMarked;
