package org.hearth.documents.chart;

/** How colours are written. */
public enum Ink {
    /** As plain colours, for paper. */
    FIXED,
    /** As plain colours on a white ground, for files of their own. */
    ON_WHITE,
    /** As the page's {@code --h-*} properties, so that a chart follows light and dark. */
    THEMED
}
