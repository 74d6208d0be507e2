package org.hearth.api.programme;

/**
 * The one colour that a programme's pages stand out by: links, the main action, the mark.
 *
 * @param light on light pages; readable on each of their grounds
 * @param dark on dark pages; readable on each of theirs
 */
public record Accent(Colour light, Colour dark) {}
