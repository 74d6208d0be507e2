package org.hearth.core.catalogue;

/**
 * Where a plug-in comes from.
 *
 * @param name what messages about it begin with: a file or component
 * @param origin the file or bundle, in words
 */
record Source(String name, String origin) {}
