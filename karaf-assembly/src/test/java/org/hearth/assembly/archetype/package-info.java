/**
 * What somebody else gets from Hearth: skeletons of projects outside this repository, the poms that they build on, and pages
 * whose commands do what they say. {@link org.hearth.assembly.archetype.Page} gives the commands of a page, {@link
 * org.hearth.assembly.archetype.Terminal} runs them to the letter, and they are tried on a running installation.
 */
package org.hearth.assembly.archetype;
