package org.hearth.core.programme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearth.api.programme.Logo;

/** Reads a programme's mark, and looks whether it is the image that it says it is. */
final class LogoFile {
    private static final int LIMIT = 256 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String MADE = "expected an SVG or PNG image";
    private static final String INSTEAD = ". Hearth's own mark is used";

    private LogoFile() {}

    /** The image; empty, with the problem noted under the file's name, if it is none. */
    static Optional<Logo> read(EtcFile file, Findings findings) {
        byte[] content;
        try {
            content = file.bytes(LIMIT);
        } catch (IOException e) {
            findings.add(
                    file.name(),
                    0,
                    "logo",
                    file.exists()
                            ? MADE + ", but this cannot be read: " + e.getMessage() + INSTEAD
                            : MADE
                                    + " of that name beside the configuration, but there is none: put it there, or correct"
                                    + " the name" + INSTEAD);
            return Optional.empty();
        }
        if (content.length > LIMIT) {
            findings.add(
                    file.name(),
                    0,
                    "logo",
                    "expected 256 KB at most, because every page shows it, but this is longer: save it smaller"
                            + INSTEAD);
            return Optional.empty();
        }
        if (content.length > PNG.length && Arrays.equals(Arrays.copyOf(content, PNG.length), PNG)) {
            return Optional.of(new Logo("image/png", content));
        }
        return svg(file, content, findings);
    }

    private static Optional<Logo> svg(EtcFile file, byte[] content, Findings findings) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the first element says nothing about what it is
            }
            String root = reader.getLocalName();
            if (!root.equals("svg")) {
                int line = reader.getLocation().getLineNumber();
                findings.add(file.name(), line, "logo", MADE + ", but found <" + root + ">" + INSTEAD);
                return Optional.empty();
            }
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.of(new Logo("image/svg+xml", content));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            findings.add(
                    file.name(),
                    line,
                    "logo",
                    MADE + ", but this is neither: open it in a drawing program and save it as one of them" + INSTEAD);
            return Optional.empty();
        }
    }
}
