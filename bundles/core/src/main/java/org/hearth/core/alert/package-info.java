/**
 * Alerts: raised by answers, looked after by safeguarding leads, and passed on when nobody does.
 *
 * <p>{@link org.hearth.core.alert.FormAlerts} raises them while a form is filled in, {@link org.hearth.core.alert.RiskAlerts}
 * words what is raised, {@link org.hearth.core.alert.WatchedAlerts} is the use case,
 * {@link org.hearth.core.alert.AlertRules} holds the configured times, and {@link org.hearth.core.alert.AlertWatch} looks on
 * every node for what nobody acknowledged. Nothing deletes an alert.
 */
@NullMarked
package org.hearth.core.alert;

import org.jspecify.annotations.NullMarked;
