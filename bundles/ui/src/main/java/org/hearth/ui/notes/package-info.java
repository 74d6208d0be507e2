/**
 * The notes in a family's file: signed when they are saved, amended and never overwritten. The view lists them and takes new\n * ones; a card on the family's page shows the latest.
 */
@NullMarked
package org.hearth.ui.notes;

import org.jspecify.annotations.NullMarked;
