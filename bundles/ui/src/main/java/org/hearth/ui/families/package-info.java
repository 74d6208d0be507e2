/** The list of families, with its search, and registering a new one. */
@NullMarked
package org.hearth.ui.families;

import org.jspecify.annotations.NullMarked;
