package org.hearth.core.extender;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a bundle of each definition file in the runtime's {@code deploy/} folder, and removes it with the file. A file that
 * is wrong becomes a bundle as well: the extender then says what is wrong, and correcting the file is enough.
 */
@Component(service = ArtifactInstaller.class, immediate = true)
public final class DeployedFiles implements ArtifactInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(DeployedFiles.class);
    private static final String LOCATION = "hearth-deployed:";
    private static final int PEEKED = 1_000_000;

    private final BundleContext context;

    /**
     * Removes the bundles whose file went while the runtime was down.
     *
     * @param extender what the bundles need; named here so that it is there first
     */
    @Activate
    public DeployedFiles(BundleContext context, @Reference PluginExtender extender) {
        this.context = context;
        for (Bundle bundle : context.getBundles()) {
            String location = bundle.getLocation();
            if (location.startsWith(LOCATION)
                    && !Files.exists(Path.of(URI.create(location.substring(LOCATION.length()))))) {
                remove(bundle);
            }
        }
    }

    @Override
    public boolean canHandle(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (!(name.endsWith(".yaml") || name.endsWith(".yml")) || !file.isFile()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file.toPath())) {
            String beginning = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
            return Kind.of(name, beginning).isPresent();
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be read now", file, unreadable);
            return false;
        }
    }

    @Override
    public void install(File file) throws BundleException, IOException {
        update(file);
    }

    @Override
    public void update(File file) throws BundleException, IOException {
        Optional<DefinitionBundle> made = read(file);
        if (made.isEmpty()) {
            uninstall(file);
            return;
        }
        String location = location(file);
        Bundle bundle = context.getBundle(location);
        try (InputStream jar = made.get().jar()) {
            if (bundle == null) {
                context.installBundle(location, jar).start();
            } else if (!made.get().digest().equals(bundle.getHeaders("").get(DefinitionBundle.DIGEST_HEADER))) {
                bundle.update(jar);
                bundle.start();
            }
        }
    }

    @Override
    public void uninstall(File file) {
        Bundle bundle = context.getBundle(location(file));
        if (bundle != null) {
            remove(bundle);
        }
    }

    private static Optional<DefinitionBundle> read(File file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file.toPath())) {
            // what is far too large is cut here and refused by the extender
            content = in.readNBytes(5 * PEEKED);
        }
        return Kind.of(file.getName(), new String(content, StandardCharsets.UTF_8))
                .map(kind -> new DefinitionBundle(file.getName(), kind, content));
    }

    private static String location(File file) {
        return LOCATION + file.toURI();
    }

    private static void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            LOG.error("{} cannot be removed", bundle.getLocation(), e);
        }
    }
}
