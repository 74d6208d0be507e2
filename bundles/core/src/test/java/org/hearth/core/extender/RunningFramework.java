package org.hearth.core.extender;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** An OSGi framework inside the test, whose own class path gives the api. */
final class RunningFramework implements AutoCloseable {
    private final Framework framework;

    RunningFramework(Path storage) throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        storage.toString(),
                        "org.osgi.framework.system.packages.extra",
                        "org.hearth.api.instrument;version=1.0,org.hearth.api.intervention;version=1.0",
                        "org.osgi.framework.system.capabilities.extra",
                        "osgi.extender;osgi.extender=\"org.hearth.plugin\";version:Version=1.0"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }
}
