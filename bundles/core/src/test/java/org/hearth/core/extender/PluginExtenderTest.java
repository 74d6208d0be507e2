package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.WordingPack;
import org.hearth.api.intervention.InterventionType;
import org.hearth.core.catalogue.PluginProblems;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class PluginExtenderTest {
    private static final String MOOD = """
            id: mood
            title: Mood
            scales: [{ id: total, direction: none, range: [0, 9] }]
            """;

    @TempDir
    Path storage;

    private RunningFramework framework;
    private BundleContext context;
    private PluginProblems problems;
    private PluginExtender extender;

    @BeforeEach
    void start() throws Exception {
        framework = new RunningFramework(storage);
        context = framework.context();
        problems = new PluginProblems(change -> {});
        extender = new PluginExtender(new YamlDefinitions(), problems, context);
    }

    @AfterEach
    void stop() throws Exception {
        extender.close();
        framework.close();
    }

    @Test
    void registersAnInstrumentInItsBundlesNameForAsLongAsTheBundleIsActive() throws Exception {
        Bundle bundle = install("mood.yaml", Kind.INSTRUMENT, MOOD);

        ServiceReference<Instrument> reference = context.getServiceReference(Instrument.class);
        assertThat(reference.getBundle()).isEqualTo(bundle);
        assertThat(context.getService(reference).definition().id()).isEqualTo("mood");

        bundle.stop();
        assertThat(context.getServiceReference(Instrument.class)).isNull();

        bundle.start();
        assertThat(context.getServiceReference(Instrument.class)).isNotNull();
    }

    @Test
    void registersInterventionsAndWordingPacks() throws Exception {
        install("play.yaml", Kind.INTERVENTION, "id: play\ntitle: Play\ndelivery: dyad\n");
        install("wording.yaml", Kind.WORDING, "instrument: mood\nlanguage: cy\nitems: [Llawen]\n");

        assertThat(context.getService(context.getServiceReference(InterventionType.class))
                        .definition()
                        .id())
                .isEqualTo("play");
        assertThat(context.getService(context.getServiceReference(WordingPack.class))
                        .wording()
                        .language())
                .isEqualTo("cy");
    }

    @Test
    void findsWhatWasThereBeforeIt() throws Exception {
        extender.close();
        install("mood.yaml", Kind.INSTRUMENT, MOOD);
        assertThat(context.getServiceReference(Instrument.class)).isNull();

        extender = new PluginExtender(new YamlDefinitions(), problems, context);

        assertThat(context.getServiceReference(Instrument.class)).isNotNull();
    }

    @Test
    void takesItsServicesAlongWhenItGoes() throws Exception {
        install("mood.yaml", Kind.INSTRUMENT, MOOD);

        extender.close();

        assertThat(context.getServiceReference(Instrument.class)).isNull();
    }

    @Test
    void notesAnInvalidFileAndLeavesTheOthersAlone() throws Exception {
        install("mood.yaml", Kind.INSTRUMENT, MOOD);
        Bundle broken = install("sad.yaml", Kind.INSTRUMENT, MOOD.replace("none", "down"));

        assertThat(broken.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(context.getServiceReferences(Instrument.class, null)).hasSize(1);
        assertThat(problems.all())
                .containsExactly(new Problem(
                        "sad.yaml",
                        3,
                        "scales.total.direction",
                        "expected higher-is-worse, higher-is-better or none, but found 'down'"));

        broken.uninstall();

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void notesAFileThatIsNotUtf8WithItsLine() throws Exception {
        byte[] latin = "id: mood\ntitle: L\u00f6we\n".getBytes(StandardCharsets.ISO_8859_1);
        context.installBundle(
                        "latin", new DefinitionBundle("latin.yaml", Kind.INSTRUMENT, "latin", "1.0.0", latin).jar())
                .start();

        assertThat(problems.all())
                .containsExactly(new Problem(
                        "latin.yaml", 2, "", "expected UTF-8, but found bytes that are not; save the file as UTF-8"));
    }

    private Bundle install(String name, Kind kind, String yaml) throws Exception {
        Bundle bundle = context.installBundle(
                name, new DefinitionBundle(name, kind, "any", "1.0.0", yaml.getBytes(StandardCharsets.UTF_8)).jar());
        bundle.start();
        return bundle;
    }
}
