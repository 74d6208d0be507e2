/**
 * Alerts: what somebody must look at, the oldest first. Practitioners read them, safeguarding leads act on them.
 *
 * <p>{@link org.hearth.ui.alerts.AlertWords} says how an alert stands; it knows no screen.
 */
@NullMarked
package org.hearth.ui.alerts;

import org.jspecify.annotations.NullMarked;
