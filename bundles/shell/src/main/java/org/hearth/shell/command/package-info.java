/** Karaf commands for whoever looks after a running Hearth: {@code hearth:status}, {@code hearth:plugins} and others. */
@NullMarked
package org.hearth.shell.command;

import org.jspecify.annotations.NullMarked;
