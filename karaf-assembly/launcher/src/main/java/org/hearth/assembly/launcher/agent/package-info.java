/**
 * A Java agent that lets Karaf 4.4 run on Java 24 and newer.
 *
 * <p>{@link org.hearth.assembly.launcher.agent.SubjectAgent} is what the virtual machine loads; {@link
 * org.hearth.assembly.launcher.agent.GetSubject} is the one change it makes. Both go away on the day Karaf asks for the current
 * subject in the new way.
 */
@NullMarked
package org.hearth.assembly.launcher.agent;

import org.jspecify.annotations.NullMarked;
