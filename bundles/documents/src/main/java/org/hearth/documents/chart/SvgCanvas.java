package org.hearth.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearth.documents.words.LegalText;
import org.w3c.dom.Element;

/** Draws shapes into an SVG element, in tones that the ink decides. */
final class SvgCanvas {
    private static final double HAIR = 1;

    private final SvgRoot root;
    private final Ink ink;

    SvgCanvas(SvgRoot root, Ink ink) {
        this.root = root;
        this.ink = ink;
    }

    /** Where a text stands beside its place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String value;

        Anchor(String value) {
            this.value = value;
        }
    }

    void text(double x, double y, String words, Tone tone, Anchor anchor, boolean strong) {
        Element text = shape("text");
        set(text, "x", x);
        set(text, "y", y);
        text.setAttribute("fill", Tone.inked(tone.colour(), ink));
        text.setAttribute("text-anchor", anchor.value);
        if (strong) {
            text.setAttribute("font-weight", "600");
        }
        text.setTextContent(LegalText.of(words));
    }

    Element line(double x1, double y1, double x2, double y2, Tone tone) {
        Element line = stroked(shape("line"), tone, HAIR);
        set(line, "x1", x1);
        set(line, "y1", y1);
        set(line, "x2", x2);
        set(line, "y2", y2);
        return line;
    }

    void dashed(double x1, double y1, double x2, double y2, Tone tone, String dashes) {
        line(x1, y1, x2, y2, tone).setAttribute("stroke-dasharray", dashes);
    }

    void tick(double x, double y1, double y2, Tone tone, double thickness) {
        set(line(x, y1, x, y2, tone), "stroke-width", thickness);
    }

    void rectangle(double x, double y, double width, double height, Tone tone) {
        Element rectangle = filled(shape("rect"), tone);
        set(rectangle, "x", x);
        set(rectangle, "y", y);
        set(rectangle, "width", width);
        set(rectangle, "height", height);
    }

    void dot(double x, double y, double radius, Tone tone) {
        circle(filled(shape("circle"), tone), x, y, radius);
    }

    void ring(double x, double y, double radius, Tone tone) {
        Element ring = stroked(shape("circle"), tone, 1.75);
        circle(ring, x, y, radius);
    }

    void path(String moves, Tone tone, double thickness) {
        Element path = stroked(shape("path"), tone, thickness);
        path.setAttribute("d", moves);
        path.setAttribute("stroke-linejoin", "round");
    }

    void solid(String moves, Tone tone) {
        filled(shape("path"), tone).setAttribute("d", moves);
    }

    /** A number as short as it can be said to a hundredth of a pixel. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static void circle(Element circle, double x, double y, double radius) {
        set(circle, "cx", x);
        set(circle, "cy", y);
        set(circle, "r", radius);
    }

    private Element shape(String name) {
        Element shape = root.document().createElementNS(SvgRoot.NAMESPACE, name);
        root.element().appendChild(shape);
        return shape;
    }

    private Element filled(Element shape, Tone tone) {
        shape.setAttribute("fill", Tone.inked(tone.colour(), ink));
        return shape;
    }

    private Element stroked(Element shape, Tone tone, double thickness) {
        shape.setAttribute("fill", "none");
        shape.setAttribute("stroke", Tone.inked(tone.colour(), ink));
        set(shape, "stroke-width", thickness);
        return shape;
    }

    private static void set(Element element, String attribute, double value) {
        element.setAttribute(attribute, number(value));
    }
}
