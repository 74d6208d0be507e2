/**
 * What {@code bin/hearth} runs: starting, stopping and asking after a node, its backups, and headless evaluations.
 *
 * <p>{@link org.hearth.assembly.launcher.Launcher} picks a {@link org.hearth.assembly.launcher.Verb}; each verb works on
 * an {@link org.hearth.assembly.launcher.Installation}, the folders of one Hearth, and on its {@link
 * org.hearth.assembly.launcher.Node}, the process that runs it. Nothing here is an OSGi bundle: it runs before there is
 * a framework, and in plain Java so that it is the same on every operating system.
 */
@NullMarked
package org.hearth.assembly.launcher;

import org.jspecify.annotations.NullMarked;
