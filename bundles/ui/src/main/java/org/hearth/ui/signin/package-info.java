/** The way in: signing in, and the one-time link that makes the first account. */
@NullMarked
package org.hearth.ui.signin;

import org.jspecify.annotations.NullMarked;
