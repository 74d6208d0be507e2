package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.core.catalogue.PluginProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.osgi.util.promise.Promise;

class ComponentReportTest {
    private static final String COMPONENT = "org.example.Report";

    @TempDir
    Path storage;

    private final Components components = new Components();
    private final ComponentReport report = new ComponentReport(components);
    private RunningFramework framework;
    private BundleContext context;

    @BeforeEach
    void start() throws Exception {
        framework = new RunningFramework(storage);
        context = framework.context();
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void saysWhyAComponentFailedWithoutTheTrace() throws Exception {
        Bundle bundle = active();
        components.add(bundle, "org.hearth.api.report.Report", failed("""
                java.lang.reflect.InvocationTargetException
                \tat java.base/jdk.internal.Somewhere
                Caused by: java.lang.IllegalStateException: no table of norms
                \tat org.example.Report.<init>(Report.java:7)
                """));

        assertThat(problems(bundle))
                .containsExactly(new Problem(
                        COMPONENT,
                        0,
                        "",
                        "it failed when it was started: IllegalStateException: no table of norms; tell whoever made it, and"
                                + " remove it or put another version in its place"));
        assertThat(report.failing(bundle).values()).extracting(Plugin::kind).containsExactly(Plugin.Kind.REPORT);
    }

    @Test
    void saysWhatAComponentWaitsFor() throws Exception {
        Bundle bundle = active();
        UnsatisfiedReferenceDTO unsatisfied = new UnsatisfiedReferenceDTO();
        unsatisfied.name = "store";
        ComponentConfigurationDTO waiting = configuration(ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
        waiting.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {unsatisfied};
        components.add(bundle, "org.hearth.api.instrument.Instrument", waiting);

        assertThat(problems(bundle))
                .extracting(Problem::message)
                .containsExactly(
                        "it waits for a service that is not there (org.example.Store); a plug-in needs none: remove"
                                + " the reference, or install what offers it");
    }

    @Test
    void findsNothingWrongWithAComponentThatNobodyAskedForYet() throws Exception {
        Bundle bundle = active();
        components.add(bundle, "org.hearth.api.report.Report", configuration(ComponentConfigurationDTO.SATISFIED));

        assertThat(report.failing(bundle)).isEmpty();
    }

    @Test
    void leavesComponentsAloneThatAreNoPlugins() throws Exception {
        Bundle bundle = active();
        components.add(bundle, "org.example.Other", failed("java.lang.Error: x"));

        assertThat(report.failing(bundle)).isEmpty();
    }

    @Test
    void aDescriptionThatStaysUnknownCannotBeReadAndOneThatIsLateIsNoFault() throws Exception {
        Bundle bundle = active();
        PluginProblems problems = new PluginProblems(change -> {});
        AtomicLong nanos = new AtomicLong();
        PluginWatch watch = new PluginWatch(context, components, problems, nanos::get);

        watch.look();
        assertThat(problems.refused()).isEmpty();

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        watch.look();
        assertThat(problems.refused())
                .flatExtracting(Plugin::problems)
                .extracting(Problem::message)
                .containsExactly(
                        "the description of its component (OSGI-INF/r.xml) cannot be read; build the plug-in again");

        components.add(bundle, "org.hearth.api.report.Report", configuration(ComponentConfigurationDTO.SATISFIED));
        watch.look();
        assertThat(problems.refused()).isEmpty();
        watch.close();
    }

    @Test
    void theWatchForgetsWhatIsWellAgain() throws Exception {
        Bundle bundle = active();
        components.add(bundle, "org.hearth.api.report.Report", failed("java.lang.Error: x"));
        PluginProblems problems = new PluginProblems(change -> {});
        PluginWatch watch = new PluginWatch(context, components, problems);
        watch.look();
        assertThat(problems.refused()).hasSize(1);

        bundle.uninstall();
        watch.look();

        assertThat(problems.refused()).isEmpty();
        watch.close();
    }

    @Test
    void theWatchNamesABundleThatDoesNotFit() throws Exception {
        install(JarMaker.report("org.hearth.api.forms"));
        PluginProblems problems = new PluginProblems(change -> {});
        PluginWatch watch = new PluginWatch(context, components, problems);

        watch.look();

        assertThat(problems.refused()).singleElement().satisfies(plugin -> {
            assertThat(plugin.origin()).isEqualTo("bundle org.example.report 1.0.0");
            assertThat(plugin.problems())
                    .extracting(Problem::message)
                    .singleElement()
                    .asString()
                    .startsWith("it needs org.hearth.api.forms in any version");
        });
        watch.close();
    }

    private List<Problem> problems(Bundle bundle) {
        return report.failing(bundle).values().stream()
                .flatMap(plugin -> plugin.problems().stream())
                .toList();
    }

    private Bundle active() throws Exception {
        Bundle bundle = install(JarMaker.bundle("org.example.report", "1.0.0")
                .header("Service-Component", "OSGI-INF/r.xml")
                .header(
                        "Provide-Capability",
                        "osgi.service;objectClass:List<String>=\"org.hearth.api.report.Report\""));
        bundle.start();
        return bundle;
    }

    private Bundle install(JarMaker jar) throws Exception {
        return context.installBundle("any", new ByteArrayInputStream(jar.bytes()));
    }

    private static ComponentConfigurationDTO failed(String trace) {
        ComponentConfigurationDTO failed = configuration(ComponentConfigurationDTO.FAILED_ACTIVATION);
        failed.failure = trace;
        return failed;
    }

    private static ComponentConfigurationDTO configuration(int state) {
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.state = state;
        return configuration;
    }

    /** A runtime of components that says what the test tells it to. */
    private static final class Components implements ServiceComponentRuntime {
        private final Map<Long, ComponentDescriptionDTO> descriptions = new java.util.HashMap<>();
        private final Map<Long, ComponentConfigurationDTO> configurations = new java.util.HashMap<>();

        void add(Bundle bundle, String service, ComponentConfigurationDTO configuration) {
            ReferenceDTO store = new ReferenceDTO();
            store.name = "store";
            store.interfaceName = "org.example.Store";
            ComponentDescriptionDTO description = new ComponentDescriptionDTO();
            description.name = COMPONENT;
            description.serviceInterfaces = new String[] {service};
            description.references = new ReferenceDTO[] {store};
            description.bundle = bundle.adapt(org.osgi.framework.dto.BundleDTO.class);
            descriptions.put(bundle.getBundleId(), description);
            configurations.put(bundle.getBundleId(), configuration);
        }

        @Override
        public Collection<ComponentDescriptionDTO> getComponentDescriptionDTOs(Bundle... bundles) {
            return java.util.Arrays.stream(bundles)
                    .map(bundle -> descriptions.get(bundle.getBundleId()))
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }

        @Override
        public Collection<ComponentConfigurationDTO> getComponentConfigurationDTOs(
                ComponentDescriptionDTO description) {
            return List.of(configurations.get(description.bundle.id));
        }

        @Override
        public ComponentDescriptionDTO getComponentDescriptionDTO(Bundle bundle, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isComponentEnabled(ComponentDescriptionDTO description) {
            return true;
        }

        @Override
        public Promise<Void> enableComponent(ComponentDescriptionDTO description) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Promise<Void> disableComponent(ComponentDescriptionDTO description) {
            throw new UnsupportedOperationException();
        }
    }
}
