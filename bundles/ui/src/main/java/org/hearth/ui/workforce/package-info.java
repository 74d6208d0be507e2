/** Training and consultation for people who work with families: a list, and the form. No family is part of any of it. */
@NullMarked
package org.hearth.ui.workforce;

import org.jspecify.annotations.NullMarked;
