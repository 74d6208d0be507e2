package org.hearth.documents.chart;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The hatching of a bar whose count is held back. */
final class Hatching {
    private static final String SIZE = "6";

    private Hatching() {}

    static String reference(String id) {
        return "url(#" + id + "-held)";
    }

    static Element pattern(Document document, String id, Ink ink) {
        Element pattern = document.createElementNS(SvgRoot.NAMESPACE, "pattern");
        pattern.setAttribute("id", id + "-held");
        pattern.setAttribute("width", SIZE);
        pattern.setAttribute("height", SIZE);
        pattern.setAttribute("patternUnits", "userSpaceOnUse");
        Element stroke = document.createElementNS(SvgRoot.NAMESPACE, "path");
        stroke.setAttribute("d", "M0 6 L6 0");
        stroke.setAttribute("stroke", Tone.inked(Tone.FIELD.colour(), ink));
        stroke.setAttribute("fill", "none");
        pattern.appendChild(stroke);
        Element defs = document.createElementNS(SvgRoot.NAMESPACE, "defs");
        defs.appendChild(pattern);
        return defs;
    }
}
