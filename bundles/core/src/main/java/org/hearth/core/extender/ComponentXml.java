package org.hearth.core.extender;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearth.api.casework.Plugin;

/** Reads in a component's description which services it offers, where the manifest does not tell. */
final class ComponentXml {
    private ComponentXml() {}

    /** The kinds of plug-ins among the services; none when the description cannot be read. */
    static Set<Plugin.Kind> kinds(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<Plugin.Kind> kinds = new HashSet<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("provide")) {
                    PluginManifest.kindOfService(String.valueOf(reader.getAttributeValue(null, "interface")))
                            .ifPresent(kinds::add);
                }
            }
        } catch (XMLStreamException unreadable) {
            return kinds; // whoever runs components says what is wrong with it
        }
        return kinds;
    }
}
