package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.instrument.Instrument;
import org.hearth.core.catalogue.PluginProblems;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class DeployedFilesTest {
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
        deployed = new DeployedFiles(context, extender);
    }

    @AfterEach
    void stop() throws Exception {
        extender.close();
        framework.close();
    }

    @Test
    void takesDefinitionFilesAndNothingElse() throws Exception {
        assertThat(deployed.canHandle(file("instrument.yaml", "not: even: yaml")))
                .isTrue();
        assertThat(deployed.canHandle(file("a.intervention.yml", ""))).isTrue();
        assertThat(deployed.canHandle(file("mood.yaml", MOOD))).isTrue();
        assertThat(deployed.canHandle(file("play.yaml", "id: play\ndelivery: dyad\n")))
                .isTrue();
        assertThat(deployed.canHandle(file("compose.yaml", "services:\n  scales: 3\n")))
                .isFalse();
        assertThat(deployed.canHandle(file("mood.txt", MOOD))).isFalse();
        assertThat(deployed.canHandle(file("empty.yaml", ""))).isFalse();
    }

    @Test
    void offersAFileUntilItIsRemoved() throws Exception {
        File file = file("mood.yaml", MOOD);

        deployed.install(file);
        assertThat(titles()).containsExactly("Mood");

        Files.delete(file.toPath());
        deployed.uninstall(file);
        assertThat(titles()).isEmpty();
        assertThat(context.getBundles()).as("only the framework").hasSize(1);
    }

    @Test
    void followsChangesToAFile() throws Exception {
        deployed.install(file("mood.yaml", MOOD));

        deployed.update(file("mood.yaml", MOOD.replace("Mood", "Spirits")));

        assertThat(titles()).containsExactly("Spirits");
    }

    @Test
    void leavesAnUnchangedFileAloneWhenTheRuntimeStartsAgain() throws Exception {
        File file = file("mood.yaml", MOOD);
        deployed.install(file);
        ServiceReference<Instrument> before = context.getServiceReference(Instrument.class);

        new DeployedFiles(context, extender).install(file);

        assertThat(context.getServiceReference(Instrument.class)).isEqualTo(before);
    }

    @Test
    void removesWhatWentWhileTheRuntimeWasDown() throws Exception {
        File file = file("mood.yaml", MOOD);
        deployed.install(file);
        Files.delete(file.toPath());

        new DeployedFiles(context, extender);

        assertThat(titles()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFileAndTakesItOnceItIsCorrected() throws Exception {
        deployed.install(file("mood.yaml", MOOD.replace("total", "Total Score")));

        assertThat(titles()).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("mood.yaml");
            assertThat(problem.line()).isEqualTo(3);
        });

        deployed.update(file("mood.yaml", MOOD));

        assertThat(titles()).containsExactly("Mood");
        assertThat(problems.all()).isEmpty();
    }

    private File file(String name, String text) throws Exception {
        return Files.writeString(deploy.resolve(name), text).toFile();
    }

    private List<String> titles() throws Exception {
        return context.getServiceReferences(Instrument.class, null).stream()
                .map(reference -> context.getService(reference).definition().title())
                .toList();
    }
}
