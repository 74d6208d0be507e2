package org.hearth.assembly.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The poms that projects outside build on stand apart from the house, and name the same versions. */
class SharedVersionsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> APART =
            List.of("archetypes/bom/pom.xml", "archetypes/plugin-parent/pom.xml", "archetypes/city-parent/pom.xml");
    private static final int ENOUGH = 15;

    @Test
    void theyHaveNoParentInTheHouse() throws Exception {
        for (String pom : APART) {
            assertThat(children(read(pom).getDocumentElement(), "parent"))
                    .as(pom)
                    .allSatisfy(parent -> assertThat(text(parent, "artifactId"))
                            .isIn("hearth-plugin-parent", "hearth-city-parent")
                            .isNotEqualTo("hearth"));
        }
    }

    @Test
    void whatBothNameHasOneVersion() throws Exception {
        Map<String, String> house = versions("pom.xml");
        house.putAll(versions("bundles/testkit/pom.xml"));
        Map<String, String> outside = new TreeMap<>();
        for (String pom : APART) {
            outside.putAll(versions(pom));
        }
        outside.keySet().retainAll(house.keySet());
        outside.keySet().removeIf(name -> name.startsWith("org.hearth:"));

        assertThat(outside).hasSizeGreaterThan(ENOUGH);
        assertThat(house).containsAllEntriesOf(outside);
    }

    @Test
    void allOfHearthHasTheVersionOfTheHouse() throws Exception {
        String version = text(read("pom.xml").getDocumentElement(), "version");
        for (String pom : APART) {
            assertThat(versions(pom).entrySet())
                    .as(pom)
                    .filteredOn(entry -> entry.getKey().startsWith("org.hearth:"))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getValue()).isEqualTo(version));
        }
    }

    /** Every dependency, plug-in and extension that a pom gives a version, and the project itself. */
    private static Map<String, String> versions(String pom) throws Exception {
        Element project = read(pom).getDocumentElement();
        Map<String, String> properties = new TreeMap<>();
        for (Element group : children(project, "properties")) {
            for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element property) {
                    properties.put(
                            "${" + property.getTagName() + "}",
                            property.getTextContent().strip());
                }
            }
        }
        properties.put("${project.version}", text(project, "version"));
        Map<String, String> versions = new TreeMap<>();
        Stream.of("dependency", "plugin", "extension")
                .flatMap(kind -> all(project, kind).stream())
                .forEach(element -> {
                    String version = text(element, "version");
                    for (int depth = 0; depth < 3; depth++) {
                        version = properties.getOrDefault(version, version);
                    }
                    if (!version.isEmpty()) {
                        versions.put(text(element, "groupId") + ":" + text(element, "artifactId"), version);
                    }
                });
        versions.put("org.hearth:" + text(project, "artifactId"), text(project, "version"));
        return versions;
    }

    private static Document read(String pom) throws Exception {
        try (var in = Files.newInputStream(ROOT.resolve(pom))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<Element> all(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        return all(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }
}
