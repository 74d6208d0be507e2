package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.WordingPack;
import org.hearth.core.catalogue.PluginProblems;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

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
        deployed = new DeployedFiles(context, new YamlDefinitions(), problems, extender);
    }

    @AfterEach
    void stop() throws Exception {
        extender.close();
        framework.close();
    }

    @Test
    void takesEveryYamlFileSoThatItCanSayWhatIsWrongWithIt() throws Exception {
        assertThat(deployed.canHandle(file("mood.yaml", MOOD))).isTrue();
        assertThat(deployed.canHandle(file("a.intervention.yml", ""))).isTrue();
        assertThat(deployed.canHandle(file("compose.yaml", "services:\n  scales: 3\n")))
                .isTrue();
        assertThat(deployed.canHandle(file("mood.txt", MOOD))).isFalse();
        assertThat(deployed.canHandle(file(".mood.yaml", MOOD)))
                .as("an editor's own file")
                .isFalse();
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

        new DeployedFiles(context, new YamlDefinitions(), problems, extender).install(file);

        assertThat(context.getServiceReference(Instrument.class)).isEqualTo(before);
    }

    @Test
    void removesWhatWentWhileTheRuntimeWasDown() throws Exception {
        File file = file("mood.yaml", MOOD);
        deployed.install(file);
        Files.delete(file.toPath());

        new DeployedFiles(context, new YamlDefinitions(), problems, extender);

        assertThat(titles()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFileAndTakesItOnceItIsCorrected() throws Exception {
        deployed.install(file("mood.yaml", MOOD.replace("total", "Total Score")));

        assertThat(titles()).isEmpty();
        assertThat(context.getBundles()).as("only the framework").hasSize(1);
        assertThat(problems.refused()).singleElement().satisfies(plugin -> {
            assertThat(plugin.kind()).isEqualTo(Plugin.Kind.INSTRUMENT);
            assertThat(plugin.state()).isEqualTo(Plugin.State.REFUSED);
            assertThat(plugin.origin()).isEqualTo("mood.yaml in deploy");
        });
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("mood.yaml");
            assertThat(problem.line()).isEqualTo(3);
        });

        deployed.update(file("mood.yaml", MOOD));

        assertThat(titles()).containsExactly("Mood");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void keepsTheLastGoodVersionWhileTheFileIsBroken() throws Exception {
        deployed.install(file("mood.yaml", MOOD + "version: 1.2.0\n"));
        ServiceReference<Instrument> before = context.getServiceReference(Instrument.class);

        deployed.update(file("mood.yaml", MOOD.replace("none", "down")));

        assertThat(context.getServiceReference(Instrument.class)).isEqualTo(before);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "mood.yaml: the last good version, 1.2.0, stays in use until this file is corrected or removed",
                        "mood.yaml:3: scales.total.direction: expected higher-is-worse, higher-is-better or none, but"
                                + " found 'down'");
    }

    @Test
    void keepsTheLastGoodVersionOverARestart() throws Exception {
        deployed.install(file("mood.yaml", MOOD));
        File broken = file("mood.yaml", MOOD.replace("none", "down"));
        deployed.update(broken);
        stop();
        start();

        deployed.update(broken);

        assertThat(titles()).containsExactly("Mood");
        assertThat(problems.all()).extracting(Problem::message).anyMatch(words -> words.contains("last good version"));
    }

    @Test
    void takesABrokenFilesLastGoodVersionAwayWithTheFile() throws Exception {
        deployed.install(file("mood.yaml", MOOD));
        File broken = file("mood.yaml", "id: [");
        deployed.update(broken);
        Files.delete(broken.toPath());

        deployed.uninstall(broken);

        assertThat(titles()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void givesTheBundleTheVersionThatTheFileGivesItself() throws Exception {
        deployed.install(file("mood.yaml", MOOD + "version: 2.1-beta\n"));

        assertThat(context.getServiceReference(Instrument.class).getBundle().getVersion())
                .isEqualTo(new Version(2, 1, 0, "beta"));
    }

    @Test
    void tellsFilesApartWhoseNamesOsgiCannotTellApart() throws Exception {
        deployed.install(file("my mood.yaml", MOOD));
        deployed.install(file("my-mood.yaml", MOOD.replace("id: mood", "id: other")));
        deployed.install(file("my.mood.yaml", MOOD.replace("id: mood", "id: third")));

        assertThat(titles()).hasSize(3);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void refusesWhatCanBeNoDefinitionInWords(String text, String words) throws Exception {
        deployed.install(file("thing.yaml", text));

        assertThat(problems.all())
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals("thing.yaml"));
        assertThat(problems.all()).extracting(Problem::message).anyMatch(message -> message.contains(words));
        assertThat(context.getBundles()).hasSize(1);
    }

    static Stream<Arguments> hopeless() {
        return Stream.of(
                Arguments.of("", "the file is empty"),
                Arguments.of("services:\n  scales: 3\n", "found none of the keys that tell which it is"),
                Arguments.of("id: mood\nscales:\n\t- id: total\n", "found a tab"),
                Arguments.of("a: &a [x]\nscales: [*a, *a]\n", "expected no references, but found '&a'"),
                Arguments.of("scales: " + "[".repeat(100_000) + "\n", "levels within each other"),
                Arguments.of("scales:\n" + "#".repeat(1_500_000) + "\n", "expected at most 1000000 characters"));
    }

    @Test
    void readsNoMoreOfAHugeFileThanShowsThatItIsTooLarge() throws Exception {
        File huge = deploy.resolve("huge.yaml").toFile();
        try (RandomAccessFile sparse = new RandomAccessFile(huge, "rw")) {
            sparse.setLength(50_000_000_000L);
        }

        deployed.install(huge);

        assertThat(problems.all())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("expected at most 4 MB, but the file is larger"));
    }

    @Test
    void saysThatAFolderIsNoFile() throws Exception {
        File folder = Files.createDirectory(deploy.resolve("mood.yaml")).toFile();

        assertThat(deployed.canHandle(new File(folder.getParent(), "mood.yaml.jar")))
                .as("as the folder is shown to installers")
                .isTrue();
        deployed.install(folder);

        assertThat(problems.all())
                .containsExactly(new Problem(
                        "mood.yaml", 0, "", "expected a file, but found a folder; put the file itself here"));
    }

    @Test
    void leavesAFileThatWentBeforeItWasReadToWhoeverWatchesTheFolder() {
        deployed.install(deploy.resolve("gone.yaml").toFile());

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void takesAWordingPack() throws Exception {
        deployed.install(file("mood.wording.yaml", "instrument: mood\nlanguage: cy\nitems: [Llawen]\n"));

        assertThat(context.getServiceReference(WordingPack.class)).isNotNull();
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
