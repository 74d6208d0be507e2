/** Watches over the words of the screens: that each goes through {@code Say}, and that the translators' files fit them. */
@NullMarked
package org.hearth.ui.texts;

import org.jspecify.annotations.NullMarked;
