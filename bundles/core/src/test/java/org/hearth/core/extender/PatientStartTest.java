package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

@Timeout(30)
class PatientStartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir
    Path storage;

    private RunningFramework framework;

    @BeforeEach
    void start() throws Exception {
        framework = new RunningFramework(storage);
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void startsABundle() throws Exception {
        Bundle bundle = install(JarMaker.bundle("org.example.quick", "1.0.0"));

        new PatientStart(PATIENCE).start(bundle);

        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void givesUpWaitingForAStartThatDoesNotEnd() throws Exception {
        Bundle bundle = install(activator(WaitsUntilInterrupted.class));

        assertThatThrownBy(() -> new PatientStart(PATIENCE).start(bundle))
                .isInstanceOf(PatientStart.NotEnding.class)
                .hasMessage("its start has not ended within 1 second");
    }

    @Test
    void saysWhyABundleCannotBeStarted() throws Exception {
        Bundle bundle = install(JarMaker.bundle("org.example.needy", "1.0.0")
                .header("Require-Capability", "org.example.nobody.has.this"));

        assertThatThrownBy(() -> new PatientStart(PATIENCE).start(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("org.example.nobody.has.this");
    }

    /** An activator that never ends by itself. */
    public static final class WaitsUntilInterrupted implements BundleActivator {
        @Override
        public void start(BundleContext context) throws InterruptedException {
            new CountDownLatch(1).await();
        }

        @Override
        public void stop(BundleContext context) {}
    }

    private Bundle install(JarMaker jar) throws Exception {
        return framework.context().installBundle("any", new ByteArrayInputStream(jar.bytes()));
    }

    private static JarMaker activator(Class<?> activator) throws Exception {
        String path = activator.getName().replace('.', '/') + ".class";
        try (InputStream in = PatientStartTest.class.getClassLoader().getResourceAsStream(path)) {
            return JarMaker.bundle("org.example.slow", "1.0.0")
                    .header("Bundle-Activator", activator.getName())
                    .header("Import-Package", "org.osgi.framework")
                    .entry(path, java.util.Objects.requireNonNull(in).readAllBytes());
        }
    }
}
