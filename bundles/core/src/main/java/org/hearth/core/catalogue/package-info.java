/**
 * The one registry of plug-ins. {@link org.hearth.core.catalogue.PluginCatalogue} binds and unbinds them as their bundles
 * come and go and hands out immutable snapshots; a {@link org.hearth.core.catalogue.Shelf} decides which version is in use.
 * Plug-ins that are code stand behind a {@link org.hearth.core.catalogue.Guard}, which turns whatever they do wrong into
 * words for people. {@link org.hearth.core.catalogue.PluginProblems} keeps what was wrong with those that could not be taken.
 */
@NullMarked
package org.hearth.core.catalogue;

import org.jspecify.annotations.NullMarked;
