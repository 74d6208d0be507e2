package org.hearth.core.extender;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.core.catalogue.PluginProblems;
import org.hearth.core.catalogue.Said;
import org.hearth.core.definition.YamlDefinitions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a bundle of each plug-in in the runtime's {@code deploy/} folder, and removes it with the file. A file is looked at
 * before it replaces anything: what is wrong is noted for as long as the file is there, and the last good version stays.
 */
@Component(
        service = ArtifactInstaller.class,
        immediate = true,
        property = Constants.SERVICE_RANKING + ":Integer=1000",
        // there first: whoever builds the catalogue while a plug-in's constructor never returns would hang in it
        reference = @Reference(name = "catalogue", service = Catalogue.class))
public final class DeployedFiles implements ArtifactInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(DeployedFiles.class);

    private final PluginProblems problems;
    private final DeployedBundles bundles;
    private final DefinitionLook definitionLook;
    private final JarLook jarLook;

    /**
     * Removes the bundles whose file went while the runtime was down.
     *
     * @param extender what the bundles need; named here so that it is there first
     */
    @Activate
    public DeployedFiles(
            BundleContext context,
            @Reference YamlDefinitions definitions,
            @Reference PluginProblems problems,
            @Reference PluginExtender extender) {
        this.problems = problems;
        bundles = new DeployedBundles(context);
        definitionLook = new DefinitionLook(definitions);
        jarLook = new JarLook(context, definitions);
        for (Bundle orphan : bundles.orphans()) {
            try {
                orphan.uninstall();
            } catch (BundleException e) {
                LOG.error("{} cannot be removed", orphan.getLocation(), e);
            }
        }
    }

    /**
     * Every YAML file and every jar is taken: to be able to say what is wrong with it, and because a library that somebody
     * else installs here could take the place of one that Hearth runs on.
     */
    @Override
    public boolean canHandle(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith(".")) {
            return false;
        }
        return isYaml(name) || name.endsWith(".jar");
    }

    @Override
    public void install(File file) {
        update(file);
    }

    /** Never throws: whoever watches the folder forgets a file that failed, and what was noted about it would stay. */
    @Override
    public synchronized void update(File file) {
        try {
            switch (look(file.toPath())) {
                case Look.Fit fit -> {
                    bundles.put(file, fit);
                    problems.clear(key(file));
                    LOG.info("{} is in place", file.getName());
                }
                case Look.Unfit unfit -> refuse(file, unfit);
                case Look.Unsettled unsettled -> LOG.info("{} is still being written; it is looked at again", file);
            }
        } catch (PatientStart.NotEnding e) {
            // its bundle is in the middle of starting: there is no last good version to speak of
            note(
                    file,
                    Look.Unfit.because(
                            Plugin.Kind.UNKNOWN,
                            file.getName(),
                            e.getMessage() + "; remove the file and start Hearth again, and tell whoever made it"),
                    "");
        } catch (BundleException e) {
            refuse(file, "it cannot be started: " + Said.by(e) + "; correct it and put it here again");
            LOG.error("{} cannot be started", file, e);
        } catch (IOException | RuntimeException e) {
            refuse(file, "it cannot be read: " + Said.by(e) + "; let Hearth read the file and put it here again");
            LOG.error("{} cannot be read", file, e);
        }
    }

    @Override
    public synchronized void uninstall(File file) {
        problems.clear(key(file));
        try {
            bundles.remove(file);
            LOG.info("{} is gone", file.getName());
        } catch (BundleException | IOException e) {
            LOG.error("{} cannot be removed", file, e);
        }
    }

    private Look look(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            return Look.Unfit.because(
                    Plugin.Kind.UNKNOWN, name, "expected a file, but found a folder; put the file itself here");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Look.Unfit.because(Plugin.Kind.UNKNOWN, name, "expected an ordinary file, but found something else");
        }
        try {
            return isYaml(name.toLowerCase(Locale.ROOT)) ? definitionLook.at(file) : jarLook.at(file);
        } catch (NoSuchFileException | SettledFile.Unsettled goneOrBeingWritten) {
            return new Look.Unsettled();
        }
    }

    private void refuse(File file, String why) {
        refuse(file, Look.Unfit.because(Plugin.Kind.UNKNOWN, file.getName(), why));
    }

    private void refuse(File file, Look.Unfit unfit) {
        List<Problem> all = new ArrayList<>(unfit.problems());
        Optional<Bundle> lastGood = bundles.of(file).filter(bundle -> bundle.getState() == Bundle.ACTIVE);
        lastGood.ifPresent(bundle -> all.add(new Problem(
                file.getName(),
                0,
                "",
                "the last good version, " + version(bundle)
                        + ", stays in use until this file is corrected or removed")));
        String id = lastGood.map(bundle -> bundle.getHeaders("").get(DefinitionBundle.ID_HEADER))
                .orElse("");
        note(file, new Look.Unfit(unfit.kind(), all), id);
    }

    private void note(File file, Look.Unfit unfit, String id) {
        unfit.problems().forEach(problem -> LOG.error("This plug-in is not taken: {}", problem));
        problems.refuse(
                key(file),
                new Plugin(
                        unfit.kind(),
                        id,
                        "",
                        file.getName(),
                        "",
                        Plugin.Words.NOT_NEEDED,
                        BundleOrigins.ofFile(file.getName()),
                        Plugin.State.REFUSED,
                        unfit.problems()));
    }

    private static String version(Bundle bundle) {
        String own = bundle.getHeaders("").get(DefinitionBundle.VERSION_HEADER);
        return own != null ? own : bundle.getVersion().toString();
    }

    private static boolean isYaml(String lowerCaseName) {
        return lowerCaseName.endsWith(".yaml") || lowerCaseName.endsWith(".yml");
    }

    private static String key(File file) {
        return "file " + file.getName();
    }
}
