package org.hearth.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Leaves of a plot only what is drawn. The library's own SVG carries a style sheet that would reach the whole page, random
 * ids, and numbers with sixteen digits; without them the same chart is the same text every time.
 */
final class TidySvg {
    /** A fill that no tone has; it stands for the hatching of what is held back. */
    static final String HATCHED = "#FF00FE";

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final Pattern STYLED = Pattern.compile("(fill|font-weight):\\s*([^;]+);");
    private static final Set<String> LEFT_OUT = Set.of("style", "defs");
    private static final Set<String> DROPPED =
            Set.of("id", "class", "style", "clip-path", "clip-bounds-jfx", "fill-rule");
    private static final double SEEN = 0.01;

    private final Element plot;
    private final int width;
    private int height;
    private final Ink ink;
    private final String id;
    private Consumer<SvgCanvas> more = canvas -> {};

    TidySvg(String drawn, int width, int height, Ink ink, String id) {
        this.plot = SvgRoot.parsed(drawn).getDocumentElement();
        this.width = width;
        this.height = height;
        this.ink = ink;
        this.id = id;
    }

    /** Adds so many pixels below the plot, and what is drawn there. */
    TidySvg below(int pixels, Consumer<SvgCanvas> drawing) {
        height += pixels;
        more = drawing;
        return this;
    }

    String named(String title, String summary) {
        SvgRoot root = new SvgRoot(width, height, ink, id, title, summary);

        if (usesHatching(plot)) {
            root.element().appendChild(Hatching.pattern(root.document(), id, ink));
        }
        for (Node child : children(plot)) {
            tidy(child);
        }
        for (Node child : children(plot)) {
            root.element().appendChild(root.document().importNode(child, true));
        }
        more.accept(new SvgCanvas(root, ink));
        return root.text();
    }

    private void tidy(Node node) {
        if (node instanceof Text text) {
            tidy(text);
        } else if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.getLocalName()) || isUnseen(element)) {
                remove(element);
                return;
            }
            style(element);
            children(element).forEach(this::tidy);
            if (element.getLocalName().equals("g") && !element.hasChildNodes()) {
                remove(element);
            }
        } else {
            remove(node);
        }
    }

    private static void tidy(Text text) {
        String words = text.getData().strip();
        if (words.isEmpty()) {
            remove(text);
        } else {
            text.setData(words);
        }
    }

    private void style(Element element) {
        if (element.getLocalName().equals("text")) {
            styleText(element);
        }
        DROPPED.forEach(element::removeAttribute);
        if (element.getAttribute("stroke-width").equals("0.0")) {
            List.of("stroke", "stroke-width", "stroke-opacity").forEach(element::removeAttribute);
        }
        for (String opacity : List.of("fill-opacity", "stroke-opacity")) {
            if (!element.getAttribute(opacity).isEmpty()) {
                boolean none = number(element, opacity) < SEEN;
                element.removeAttribute(opacity);
                if (none) {
                    element.setAttribute(opacity.replace("-opacity", ""), "none");
                }
            }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attribute.setNodeValue(value(attribute.getNodeName(), attribute.getNodeValue()));
        }
    }

    private static void styleText(Element text) {
        String weight = "";
        String fill = Tone.INK_2.colour();
        Matcher styles = STYLED.matcher(text.getAttribute("style"));
        while (styles.find()) {
            if (styles.group(1).equals("fill")) {
                fill = styles.group(2).strip();
            } else {
                weight = styles.group(2).strip();
            }
        }
        text.setAttribute("fill", fill);
        if (weight.equals("bold")) {
            text.setAttribute("font-weight", "600");
        }
    }

    private String value(String name, String value) {
        if (name.equals("fill") || name.equals("stroke")) {
            String colour = hex(value);
            return colour.equals(HATCHED) ? Hatching.reference(id) : Tone.inked(colour, ink);
        }
        return LONG_NUMBER.matcher(value).replaceAll(TidySvg::shortened).strip();
    }

    private static String shortened(MatchResult number) {
        BigDecimal value = new BigDecimal(number.group()).setScale(2, RoundingMode.HALF_UP);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String hex(String colour) {
        Matcher rgb = RGB.matcher(colour);
        return rgb.matches()
                ? "#%02X%02X%02X"
                        .formatted(
                                Integer.valueOf(rgb.group(1)),
                                Integer.valueOf(rgb.group(2)),
                                Integer.valueOf(rgb.group(3)))
                : colour;
    }

    /** Some shapes are there only to catch a mouse. */
    private static boolean isUnseen(Element element) {
        return !element.getAttribute("fill-opacity").isEmpty()
                && number(element, "fill-opacity") < SEEN
                && (element.getAttribute("stroke-width").equals("0.0")
                        || element.getAttribute("stroke").isEmpty());
    }

    private static boolean usesHatching(Element element) {
        if (hex(element.getAttribute("fill")).equals(HATCHED)) {
            return true;
        }
        return children(element).stream().anyMatch(child -> child instanceof Element inner && usesHatching(inner));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
