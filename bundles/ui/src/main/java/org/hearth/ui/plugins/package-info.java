/** Plug-ins: what is installed, and what does not fit, in plain words. */
@NullMarked
package org.hearth.ui.plugins;

import org.jspecify.annotations.NullMarked;
