package org.hearth.assembly.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The second city shares what Hearth publishes and no source. */
class OwnSourcesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final CityProject CITY = new CityProject(ROOT.resolve("docs/examples/second-city"));
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
    private static final int ENOUGH = 20;

    @Test
    void noFileIsACopyOfOneOfTheHouse() throws IOException {
        Set<String> house = new HashSet<>();
        for (String room : List.of("karaf-assembly", "features", "bundles")) {
            for (Path file : new CityProject(ROOT.resolve(room)).files()) {
                house.add(content(file));
            }
        }

        assertThat(CITY.files()).hasSizeGreaterThan(ENOUGH);
        assertThat(CITY.files()).allSatisfy(file -> assertThat(house).doesNotContain(content(file)));
    }

    @Test
    void noFilePointsOutOfTheProject() throws IOException {
        for (Path file : CITY.files()) {
            assertThat(content(file))
                    .as(file.toString())
                    .doesNotContain("../", "karaf-assembly/", "bundles/", ROOT.toString());
        }
    }

    @Test
    void itsPomsNameNoVersionButTheirParentsAndTheirOwn() throws IOException {
        List<Path> poms =
                CITY.files().stream().filter(file -> file.endsWith("pom.xml")).toList();

        assertThat(poms).hasSizeGreaterThan(5);
        for (Path pom : poms) {
            String text = content(pom);
            assertThat(text).containsPattern(PARENT);
            String parent =
                    PARENT.matcher(text).results().findFirst().orElseThrow().group();
            if (!parent.contains("<artifactId>aldermere</artifactId>")) {
                assertThat(parent).contains("<groupId>org.hearth</groupId>", "<relativePath/>");
            }
            assertThat(VERSION.matcher(PARENT.matcher(text).replaceFirst("")).results())
                    .as("versions in %s", pom)
                    .extracting(found -> found.group(1))
                    .allMatch(version -> version.equals("1.0.0") || version.equals("${project.version}"));
        }
    }

    private static String content(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
