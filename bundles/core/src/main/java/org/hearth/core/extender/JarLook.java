package org.hearth.core.extender;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.core.definition.YamlDefinitions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Looks at a jar in the deploy folder: whether it fits this Hearth, and whether the definitions in it are right. What was
 * looked at is what is installed: a copy, which nobody writes at the same time.
 */
final class JarLook {
    private static final int LARGEST = 50_000_000;

    private final BundleContext context;
    private final YamlDefinitions definitions;

    JarLook(BundleContext context, YamlDefinitions definitions) {
        this.context = context;
        this.definitions = definitions;
    }

    /** Whether a jar is a bundle of another kind than plug-ins are, such as one of Hearth's own. */
    static boolean isOtherBundle(Path file) {
        try {
            PluginJar jar = PluginJar.read(file);
            return jar.isBundle() && !jar.isPlugin();
        } catch (IOException unreadable) {
            return false; // what is wrong with it is said when it is looked at
        }
    }

    /** @throws IOException if it cannot be read */
    Look at(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            return Look.Unfit.because(
                    Plugin.Kind.UNKNOWN,
                    name,
                    "expected at most " + LARGEST / 1_000_000
                            + " MB, but the file is larger; a plug-in brings its own code" + " and data, nothing else");
        }
        byte[] bytes = SettledFile.read(file, LARGEST);
        Path copy = Files.createTempFile(context.getDataFile("").toPath(), "looked-at-", ".jar");
        Files.write(copy, bytes);
        try {
            PluginJar jar = PluginJar.read(copy);
            List<Problem> problems = new ArrayList<>();
            for (String reason : reasons(file, jar)) {
                problems.add(new Problem(name, 0, "", reason));
            }
            for (PluginManifest.Promise promise : jar.manifest().promises()) {
                problems.addAll(wrongWith(name, jar, promise));
            }
            return problems.isEmpty()
                    ? new Look.Fit(jar.kind(), () -> new ByteArrayInputStream(bytes), SettledFile.digest(bytes))
                    : new Look.Unfit(jar.kind(), problems);
        } catch (PluginJar.Broken broken) {
            return Look.Unfit.because(Plugin.Kind.UNKNOWN, name, String.valueOf(broken.getMessage()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private List<String> reasons(Path file, PluginJar jar) {
        if (!jar.isBundle()) {
            return List.of(
                    "it is no OSGi bundle: its manifest has no Bundle-SymbolicName; build it with hearth-plugin-parent"
                            + " as its parent, which adds what is needed");
        }
        if (!jar.isPlugin()) {
            return List.of(
                    "it is no plug-in: it has neither a definition file nor a component of the kinds that Hearth knows."
                            + " What a plug-in needs of other libraries belongs into its own jar; what Hearth needs belongs into"
                            + " the distribution, as a feature");
        }
        List<String> reasons = new ArrayList<>(Fit.reasons(jar.manifest(), House.running(context)));
        jar.newerThan(Runtime.version().feature()).ifPresent(reasons::add);
        twin(file, jar.manifest())
                .ifPresent(twin -> reasons.add("the bundle " + twin.getSymbolicName() + " "
                        + twin.getVersion() + " is already there (" + BundleOrigins.of(twin)
                        + "); remove it first, or give this one another version"));
        return reasons;
    }

    /** A bundle of the same name and version that was not made of the same file. */
    private Optional<Bundle> twin(Path file, PluginManifest manifest) {
        for (Bundle bundle : context.getBundles()) {
            if (manifest.symbolicName().equals(bundle.getSymbolicName())
                    && OsgiVersion.of(manifest.version()).equals(bundle.getVersion())
                    && DeployedBundles.file(bundle)
                            .filter(file.toAbsolutePath()::equals)
                            .isEmpty()) {
                return Optional.of(bundle);
            }
        }
        return Optional.empty();
    }

    private List<Problem> wrongWith(String jarName, PluginJar jar, PluginManifest.Promise promise) {
        Optional<Kind> kind = Kind.named(promise.word());
        if (kind.isEmpty()) {
            return List.of(new Problem(
                    jarName,
                    0,
                    "",
                    "expected the kind instrument, intervention or wording in the manifest, but found '"
                            + promise.word() + "'"));
        }
        String source = jarName + "/" + promise.file();
        try {
            Optional<byte[]> bytes = jar.definition(promise.file());
            if (bytes.isEmpty()) {
                return List.of(
                        new Problem(source, 0, "", "the manifest promises this file, but the jar does not have it"));
            }
            Described.read(definitions, kind.get(), source, Utf8.read(source, new ByteArrayInputStream(bytes.get())));
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.problems();
        } catch (IOException e) {
            return List.of(new Problem(source, 0, "", "it cannot be read; build the jar again"));
        }
    }
}
