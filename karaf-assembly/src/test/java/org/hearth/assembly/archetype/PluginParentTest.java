package org.hearth.assembly.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.assembly.boot.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the parent of a plug-in does for a project that says nothing but who it is, and what it does not let pass. */
class PluginParentTest {
    private static final String SAYS_NOTHING = "";
    private static final String NEEDS_A_LIBRARY = """
            <dependencies>
              <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>1.7.36</version></dependency>
            </dependencies>
            """;

    @TempDir
    Path project;

    private Terminal terminal;

    @BeforeEach
    void inAnEmptyFolder() {
        terminal = new Terminal(project);
    }

    @Test
    void aWordingPackIsKnownByItsFile() throws IOException {
        pom(SAYS_NOTHING);
        write("src/main/resources/wording.yaml", "instrument: epds\n");

        terminal.run("mvn -B -q process-classes");

        assertThat(manifest())
                .contains("Provide-Capability: org.hearth.plugin;kind=wording")
                .contains("osgi.extender=org.hearth.plugin")
                .contains("Bundle-SymbolicName: org.example.trial\n")
                .as("a licence is the author's to choose")
                .doesNotContain("Bundle-License");
    }

    @Test
    void aComponentAnnouncesItselfAndReachesUpToTheNextMajorVersion() throws IOException {
        pom(SAYS_NOTHING);
        java("""
                import org.hearth.api.intervention.*;
                @org.osgi.service.component.annotations.Component
                public class Trial implements InterventionType {
                    @Override public InterventionDefinition definition() { throw new IllegalStateException(); }
                }
                """);

        terminal.run("mvn -B -q process-classes");

        assertThat(manifest())
                .contains("org.hearth.api.intervention;version=\"[1.0,2)\"")
                .contains("Service-Component: OSGI-INF/org.example.trial.Trial.xml")
                .doesNotContain("org.hearth.plugin");
    }

    @Test
    void whatOnlyHearthImplementsIsNotForAPlugIn() throws IOException {
        pom(SAYS_NOTHING);
        java("public abstract class Trial implements org.hearth.api.casework.Changes {}\n");

        assertThat(refused("mvn -B process-classes"))
                .contains("it implements an interface that only Hearth implements");
    }

    @Test
    void aPlugInSeesTheApiOnly() throws IOException {
        pom(NEEDS_A_LIBRARY);

        assertThat(refused("mvn -B validate"))
                .contains("A plug-in compiles against org.hearth.api")
                .contains("org.slf4j:slf4j-api");
    }

    private String refused(String command) {
        Said said = terminal.say(command);
        assertThat(said.status()).as(said.out()).isNotZero();
        return said.out();
    }

    private void pom(String more) throws IOException {
        write("pom.xml", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>org.hearth</groupId>
                    <artifactId>hearth-plugin-parent</artifactId>
                    <version>0.1.0</version>
                    <relativePath/>
                  </parent>
                  <groupId>org.example</groupId>
                  <artifactId>trial</artifactId>
                  <version>1.0.0</version>
                """ + more + "</project>\n");
    }

    private void java(String type) throws IOException {
        write("src/main/java/org/example/trial/Trial.java", "package org.example.trial;\n" + type);
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The manifest that bnd wrote, its lines unfolded. */
    private String manifest() throws IOException {
        return Files.readString(project.resolve("target/classes/META-INF/MANIFEST.MF"))
                .replace("\r\n", "\n")
                .replace("\n ", "");
    }
}
