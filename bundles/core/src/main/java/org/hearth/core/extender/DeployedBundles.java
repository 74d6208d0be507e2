package org.hearth.core.extender;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The bundles that were made of files in the deploy folder, each known by the place of its file. */
final class DeployedBundles {
    /**
     * What the location of such a bundle begins with; the file's address follows, written without a slash so that the runtime's own watcher
     * does not take the bundle for its own and leaves it to us after a restart.
     */
    static final String LOCATION = "hearth-deployed:";

    private final BundleContext context;
    private final File digests;
    private final PatientStart patient = new PatientStart(Duration.ofSeconds(15));

    DeployedBundles(BundleContext context) {
        this.context = context;
        digests = context.getDataFile("deployed.properties");
    }

    /** The bundle that was made of a file, or empty. */
    Optional<Bundle> of(File file) {
        return Optional.ofNullable(context.getBundle(location(file)));
    }

    /** The bundles whose file is not there any more. */
    List<Bundle> orphans() {
        List<Bundle> orphans = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            file(bundle).filter(file -> !Files.exists(file)).ifPresent(gone -> orphans.add(bundle));
        }
        return orphans;
    }

    /** The file that a bundle was made of; empty for every other bundle. */
    static Optional<Path> file(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(LOCATION)
                ? Optional.of(Path.of(URI.create(
                        "file:" + location.substring(LOCATION.length()).replace('!', '/'))))
                : Optional.empty();
    }

    /** Installs the bundle of a file, or updates it, unless it was made of the same bytes; no other bundle is touched. */
    void put(File file, Look.Fit fit) throws BundleException, IOException {
        Properties known = read();
        String location = location(file);
        Bundle bundle = context.getBundle(location);
        if (bundle != null && fit.digest().equals(known.getProperty(location))) {
            return;
        }
        if (bundle == null) {
            install(location, fit);
        } else {
            replace(bundle, fit);
        }
        try (InputStream jar = fit.bundle().open()) {
            Files.copy(jar, lastGood(location), StandardCopyOption.REPLACE_EXISTING);
        }
        known.setProperty(location, fit.digest());
        write(known);
    }

    private void install(String location, Look.Fit fit) throws BundleException, IOException {
        Bundle bundle;
        try (InputStream jar = fit.bundle().open()) {
            bundle = context.installBundle(location, jar);
        }
        try {
            patient.start(bundle);
        } catch (PatientStart.NotEnding notEnding) {
            throw notEnding;
        } catch (BundleException cannotStart) {
            bundle.uninstall();
            throw cannotStart;
        }
    }

    private void replace(Bundle bundle, Look.Fit fit) throws BundleException, IOException {
        try (InputStream jar = fit.bundle().open()) {
            // stopped first, and started by a thread that may be given up
            bundle.stop(Bundle.STOP_TRANSIENT);
            bundle.update(jar);
            patient.start(bundle);
        } catch (PatientStart.NotEnding notEnding) {
            throw notEnding;
        } catch (BundleException cannotStart) {
            Path before = lastGood(bundle.getLocation());
            if (Files.exists(before)) {
                try (InputStream jar = Files.newInputStream(before)) {
                    bundle.update(jar);
                    bundle.start();
                }
            }
            throw cannotStart;
        }
    }

    /** A copy of what a bundle was last made of and ran with. */
    private Path lastGood(String location) {
        String name = SettledFile.digest(location.getBytes(StandardCharsets.UTF_8)) + ".last-good";
        return context.getDataFile(name).toPath();
    }

    /** Takes the bundle of a file away. */
    void remove(File file) throws BundleException, IOException {
        Optional<Bundle> bundle = of(file);
        if (bundle.isPresent()) {
            bundle.get().uninstall();
        }
        Properties known = read();
        Files.deleteIfExists(lastGood(location(file)));
        if (known.remove(location(file)) != null) {
            write(known);
        }
    }

    private Properties read() throws IOException {
        Properties known = new Properties();
        if (digests.exists()) {
            try (InputStream in = Files.newInputStream(digests.toPath())) {
                known.load(in);
            }
        }
        return known;
    }

    private void write(Properties known) throws IOException {
        try (OutputStream out = Files.newOutputStream(digests.toPath())) {
            known.store(out, null);
        }
    }

    private static String location(File file) {
        return LOCATION + file.toURI().getRawPath().replace("!", "%21").replace('/', '!');
    }
}
