package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.core.catalogue.PluginProblems;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

class DeployedJarsTest {
    private static final String MOOD =
            "id: mood\ntitle: Mood\nscales: [{ id: total, direction: none, range: [0, 9] }]\n";

    @TempDir
    Path storage;

    @TempDir
    Path deploy;

    private RunningFramework framework;
    private BundleContext context;
    private PluginProblems problems;
    private PluginExtender extender;
    private DeployedFiles deployed;

    @BeforeEach
    void start() throws Exception {
        framework = new RunningFramework(storage);
        context = framework.context();
        problems = new PluginProblems(change -> {});
        extender = new PluginExtender(new YamlDefinitions(), problems, context);
        deployed = new DeployedFiles(context, new YamlDefinitions(), problems, extender);
    }

    @AfterEach
    void stop() throws Exception {
        extender.close();
        framework.close();
    }

    @Test
    void takesPluginsAndWhatNobodyElseCanTake() throws Exception {
        assertThat(deployed.canHandle(drop("mood.jar", JarMaker.instrument("1.0.0", MOOD))))
                .isTrue();
        assertThat(deployed.canHandle(drop("report.jar", JarMaker.report("org.hearth.api.report"))))
                .isTrue();
        assertThat(deployed.canHandle(drop(
                        "quiet.jar",
                        JarMaker.bundle("org.example.quiet", "1.0.0")
                                .header("Service-Component", "OSGI-INF/r.xml")
                                .entry("OSGI-INF/r.xml", """
                                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="r">
                                          <service><provide interface="org.hearth.api.report.Report"/></service>
                                          <implementation class="org.example.R"/>
                                        </scr:component>"""))))
                .as("a component that the manifest does not announce")
                .isTrue();
        assertThat(deployed.canHandle(drop("plain.jar", JarMaker.plain()))).isTrue();
        assertThat(deployed.canHandle(
                        Files.writeString(deploy.resolve("torn.jar"), "PK torn").toFile()))
                .isTrue();
        assertThat(deployed.canHandle(drop("library.jar", JarMaker.bundle("org.example.library", "1.0.0"))))
                .as("a bundle that is no plug-in, to refuse it")
                .isTrue();
    }

    @Test
    void refusesALibraryBecauseItCouldTakeThePlaceOfOneThatIsThere() throws Exception {
        deployed.install(drop("library.jar", JarMaker.bundle("org.example.library", "1.0.0")));

        assertThat(context.getBundles()).hasSize(1);
        assertThat(problems.all())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("library.jar: it is no plug-in: it has neither a definition file nor a component");
    }

    @Test
    void offersAJarUntilItIsRemoved() throws Exception {
        File jar = drop("mood.jar", JarMaker.instrument("1.0.0", MOOD));

        deployed.install(jar);
        assertThat(titles()).containsExactly("Mood");

        Files.delete(jar.toPath());
        assertThat(deployed.canHandle(jar))
                .as("to be removed by whoever installed it")
                .isTrue();
        deployed.uninstall(jar);
        assertThat(titles()).isEmpty();
        assertThat(context.getBundles()).hasSize(1);
    }

    @Test
    void refusesAJarThatDoesNotFitWithoutInstallingIt() throws Exception {
        deployed.install(drop("report.jar", JarMaker.report("com.vaadin.flow.component")));

        assertThat(context.getBundles()).hasSize(1);
        assertThat(problems.refused()).singleElement().satisfies(plugin -> {
            assertThat(plugin.kind()).isEqualTo(Plugin.Kind.REPORT);
            assertThat(plugin.origin()).isEqualTo("report.jar in deploy");
            assertThat(plugin.problems())
                    .containsExactly(
                            new Problem(
                                    "report.jar",
                                    0,
                                    "",
                                    "a plug-in sees org.hearth.api only; this one imports com.vaadin.flow.component: remove it"));
        });
    }

    @Test
    void refusesABrokenDefinitionInAJarByLineAndKeepsTheLastGoodOne() throws Exception {
        deployed.install(drop("mood.jar", JarMaker.instrument("1.0.0", MOOD)));

        deployed.update(drop("mood.jar", JarMaker.instrument("1.1.0", MOOD.replace("none", "down"))));

        assertThat(titles()).containsExactly("Mood");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "mood.jar: the last good version, 1.0.0, stays in use until this file is corrected or removed",
                        "mood.jar/instrument.yaml:3: scales.total.direction: expected higher-is-worse, higher-is-better or"
                                + " none, but found 'down'");
    }

    @Test
    void bringsTheLastGoodJarBackWhenTheNewOneCannotBeStarted() throws Exception {
        deployed.install(drop("mood.jar", JarMaker.instrument("1.0.0", MOOD)));

        deployed.update(drop(
                "mood.jar",
                JarMaker.instrument("1.1.0", MOOD.replace("Mood", "New"))
                        .header("Require-Capability", "org.example.nobody.has.this")));

        assertThat(titles()).containsExactly("Mood");
        assertThat(problems.all())
                .extracting(Problem::message)
                .anyMatch(words -> words.startsWith("it cannot be started"));
    }

    @Test
    void followsAJarThatIsReplaced() throws Exception {
        deployed.install(drop("mood.jar", JarMaker.instrument("1.0.0", MOOD)));

        deployed.update(drop("mood.jar", JarMaker.instrument("1.1.0", MOOD.replace("Mood", "New"))));

        assertThat(titles()).containsExactly("New");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesABundleThatIsThereAlready() throws Exception {
        deployed.install(drop("one.jar", JarMaker.instrument("1.0.0", MOOD)));

        deployed.install(drop("two.jar", JarMaker.instrument("1.0.0", MOOD)));

        assertThat(problems.all())
                .containsExactly(new Problem(
                        "two.jar",
                        0,
                        "",
                        "the bundle org.example.mood 1.0.0 is already there (one.jar in deploy); remove it first, or give"
                                + " this one another version"));
    }

    @Test
    void saysWhatATornJarIs() throws Exception {
        byte[] whole = JarMaker.instrument("1.0.0", MOOD).bytes();
        File torn = Files.write(deploy.resolve("torn.jar"), Arrays.copyOf(whole, whole.length / 2))
                .toFile();

        deployed.install(torn);

        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("it is no complete jar: it may have been cut short on its way; copy it again");
    }

    @Test
    void saysThatAJarIsNoBundle() throws Exception {
        deployed.install(drop("plain.jar", JarMaker.plain().entry("instrument.yaml", MOOD)));

        assertThat(problems.all())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("no OSGi bundle");
    }

    @Test
    void saysThatClassesAreMadeForANewerJava() throws Exception {
        byte[] classOfJava99 = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, (byte) (99 + 44)};

        deployed.install(
                drop("new.jar", JarMaker.instrument("1.0.0", MOOD).entry("org/example/A.class", classOfJava99)));

        assertThat(problems.all())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("its classes are made for Java 99; this Hearth runs on Java ");
    }

    @Test
    void offersTheSecondOfTwoBundlesWithTheSameInstrumentOnceTheFirstGoes() throws Exception {
        File first = drop("one.jar", JarMaker.instrument("1.0.0", MOOD));
        deployed.install(first);
        deployed.install(drop("two.jar", JarMaker.instrument("2.0.0", MOOD.replace("Mood", "Second"))));

        deployed.uninstall(first);

        assertThat(titles()).containsExactly("Second");
    }

    private File drop(String name, JarMaker jar) throws Exception {
        return jar.write(deploy.resolve(name)).toFile();
    }

    private List<String> titles() throws Exception {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && bundle.getRegisteredServices() != null)
                .flatMap(bundle -> Arrays.stream(bundle.getRegisteredServices()))
                .map(reference -> context.getService(reference))
                .filter(Instrument.class::isInstance)
                .map(service -> ((Instrument) service).definition().title())
                .toList();
    }
}
