/** Today: what a practitioner needs to know when the day begins. */
@NullMarked
package org.hearth.ui.today;

import org.jspecify.annotations.NullMarked;
