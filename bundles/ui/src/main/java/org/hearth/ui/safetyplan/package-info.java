/**
 * A safety plan for each person who wants one, in their own words. The view takes what was agreed, keeps earlier editions\n * readable and gives the sheet to take home; a card on the family's page leads there.
 */
@NullMarked
package org.hearth.ui.safetyplan;

import org.jspecify.annotations.NullMarked;
