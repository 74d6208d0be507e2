/**
 * The assembly from the inside: Pax Exam boots it, and {@link org.hearth.assembly.container.Probe}, a bundle that only
 * tests install, tells what the framework itself knows. The JUnit 5 driver that Pax Exam never released is {@link
 * org.hearth.assembly.container.ContainerExtension}.
 */
package org.hearth.assembly.container;
