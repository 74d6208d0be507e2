package org.hearth.documents.chart;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hearth.documents.words.LegalText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG element that says what it is: size, accessible name and description; and its text form. */
final class SvgRoot {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Text in a chart is drawn at this size at either width. */
    static final int FONT_SIZE = 13;

    private static final String FONT = "Figtree, 'Noto Sans', 'Segoe UI', system-ui, sans-serif";

    private final Document document = builder().newDocument();
    private final Element element = document.createElementNS(NAMESPACE, "svg");

    SvgRoot(int width, int height, Ink ink, String id, String title, String summary) {
        document.appendChild(element);
        element.setAttribute("class", "h-svg");
        element.setAttribute("role", "img");
        element.setAttribute("aria-labelledby", id + "-name " + id + "-words");
        element.setAttribute("viewBox", "0 0 " + width + " " + height);
        element.setAttribute("width", Integer.toString(width));
        element.setAttribute("height", Integer.toString(height));
        element.setAttribute("font-size", Integer.toString(FONT_SIZE));
        if (ink != Ink.THEMED) {
            element.setAttribute("font-family", FONT);
        }
        described("title", id + "-name", title);
        described("desc", id + "-words", summary);
        if (ink == Ink.ON_WHITE) {
            Element ground = document.createElementNS(NAMESPACE, "rect");
            ground.setAttribute("width", "100%");
            ground.setAttribute("height", "100%");
            ground.setAttribute("fill", Tone.CARD.colour());
            element.appendChild(ground);
        }
    }

    Element element() {
        return element;
    }

    Document document() {
        return document;
    }

    private void described(String name, String id, String words) {
        Element child = document.createElementNS(NAMESPACE, name);
        child.setAttribute("id", id);
        child.setTextContent(LegalText.of(words));
        element.appendChild(child);
    }

    /** The element and all in it as well-formed XML without a declaration. */
    String text() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("an SVG element that was just made cannot be written", e);
        }
    }

    static Document parsed(String svg) {
        try {
            return builder().parse(new InputSource(new StringReader(LegalText.of(svg))));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("the plotting library wrote SVG that is not well-formed", e);
        }
    }

    /** The platform's own parser, whatever else is on the class path or in the container. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser cannot be set up", e);
        }
    }
}
