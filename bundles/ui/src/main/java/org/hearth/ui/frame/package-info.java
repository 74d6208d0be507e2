/**
 * What stands around every screen: the layout with its navigation, who is signed in, who may go where, and the pages that
 * are shown when something is not there or went wrong.
 */
@NullMarked
package org.hearth.ui.frame;

import org.jspecify.annotations.NullMarked;
