package org.hearth.documents.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of a plot specification; lets-plot wants every map and list of it mutable. */
final class Spec {
    /** lets-plot gives a text's size as half its pixels. */
    static final double TEXT_SIZE = 6.5;

    private Spec() {}

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static List<Object> list(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    static List<Object> copy(List<?> values) {
        return new ArrayList<>(values);
    }

    /** Words at places. */
    static Map<String, Object> texts(Map<String, Object> data, Tone tone, String hjust) {
        return map(
                "geom",
                "text",
                "data",
                data,
                "mapping",
                map("x", "x", "y", "y", "label", "label"),
                "color",
                tone.colour(),
                "size",
                TEXT_SIZE,
                "hjust",
                hjust,
                "tooltips",
                "none");
    }

    /** One straight line. */
    static Map<String, Object> line(double x, double y, double xend, double yend, Tone tone, String linetype) {
        return map(
                "geom",
                "segment",
                "data",
                map("x", list(x), "y", list(y), "xend", list(xend), "yend", list(yend)),
                "mapping",
                map("x", "x", "y", "y", "xend", "xend", "yend", "yend"),
                "color",
                tone.colour(),
                "linetype",
                linetype,
                "size",
                0.6,
                "tooltips",
                "none");
    }

    static Map<String, Object> blank() {
        return map("name", "blank", "blank", true);
    }
}
