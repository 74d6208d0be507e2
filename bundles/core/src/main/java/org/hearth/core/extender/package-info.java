/**
 * Makes plug-ins of data: the extender and the deploy folder. The only place in the core that knows OSGi itself.
 *
 * <p>A bundle that says {@code Provide-Capability: org.hearth.plugin;kind=instrument} (or {@code intervention}, or
 * {@code wording}) brings a definition file and no code. {@link org.hearth.core.extender.PluginExtender} reads the file when
 * the bundle starts and registers the service in the bundle's own name, so that it goes when the bundle goes.
 * {@link org.hearth.core.extender.DeployedFiles} makes such a bundle of a definition file that somebody puts into the
 * runtime's {@code deploy/} folder.
 */
@NullMarked
package org.hearth.core.extender;

import org.jspecify.annotations.NullMarked;
