/** People and access: the accounts, and making one. */
@NullMarked
package org.hearth.ui.people;

import org.jspecify.annotations.NullMarked;
