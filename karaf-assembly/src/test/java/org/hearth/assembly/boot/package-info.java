/**
 * What the packaged archive does when somebody unpacks it and uses {@code bin/hearth}: start, stop, plug-ins that come and
 * go, evaluations, backups. {@link org.hearth.assembly.boot.Hearth} is one such installation, {@link
 * org.hearth.assembly.boot.WithHearth} gives a test a running one.
 */
package org.hearth.assembly.boot;
