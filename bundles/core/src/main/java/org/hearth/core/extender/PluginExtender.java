package org.hearth.core.extender;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.WordingPack;
import org.hearth.api.intervention.InterventionType;
import org.hearth.core.catalogue.PluginCatalogue;
import org.hearth.core.catalogue.PluginProblems;
import org.hearth.core.definition.YamlDefinitions;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers a service for each definition file that an active bundle brings. A file that is wrong is logged once and noted
 * in the catalogue's problems; its bundle stays as it is, and nobody else notices.
 */
@Component(service = PluginExtender.class, immediate = true)
public final class PluginExtender implements BundleTrackerCustomizer<List<ServiceRegistration<?>>> {
    /** The capability's namespace. */
    static final String NAMESPACE = "org.hearth.plugin";

    /** The header that names the file from which a bundle was made. */
    static final String SOURCE_HEADER = "Hearth-Source";

    private static final Logger LOG = LoggerFactory.getLogger(PluginExtender.class);

    private final YamlDefinitions definitions;
    private final PluginProblems problems;
    private final BundleTracker<List<ServiceRegistration<?>>> tracker;

    /** Looks at the bundles that are there and at those to come. */
    @Activate
    public PluginExtender(
            @Reference YamlDefinitions definitions, @Reference PluginProblems problems, BundleContext context) {
        this.definitions = definitions;
        this.problems = problems;
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public @Nullable List<ServiceRegistration<?>> addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<BundleCapability> capabilities =
                revision == null ? List.of() : revision.getDeclaredCapabilities(NAMESPACE);
        if (capabilities.isEmpty()) {
            return null;
        }
        List<ServiceRegistration<?>> registrations = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (BundleCapability capability : capabilities) {
            try {
                registrations.add(register(bundle, capability));
            } catch (InvalidInput invalid) {
                LOG.error("This plug-in is not offered until its file is corrected:\n{}", invalid.getMessage());
                found.addAll(invalid.problems());
            } catch (IOException | RuntimeException unexpected) {
                LOG.error("{} is not offered, because it cannot be read", source(bundle, ""), unexpected);
                found.add(new Problem(source(bundle, ""), 0, "", "it cannot be read: " + unexpected.getMessage()));
            }
        }
        if (found.isEmpty()) {
            problems.clear(plugin(bundle));
        } else {
            problems.refuse(plugin(bundle), refused(bundle, capabilities, found));
        }
        return registrations;
    }

    @Override
    public void modifiedBundle(
            Bundle bundle, @Nullable BundleEvent event, List<ServiceRegistration<?>> registrations) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, List<ServiceRegistration<?>> registrations) {
        for (ServiceRegistration<?> registration : registrations) {
            try {
                registration.unregister();
            } catch (IllegalStateException alreadyGone) {
                LOG.debug("{} took its service along", bundle.getSymbolicName());
            }
        }
        problems.clear(plugin(bundle));
    }

    private ServiceRegistration<?> register(Bundle bundle, BundleCapability capability) throws IOException {
        Object word = capability.getAttributes().get("kind");
        Kind kind = Kind.named(String.valueOf(word))
                .orElseThrow(() -> invalid(
                        source(bundle, ""),
                        "expected the kind instrument, intervention or wording in the manifest, but found '" + word
                                + "'"));
        Object named = capability.getAttributes().get("file");
        String path = named == null ? kind.file() : named.toString();
        String source = source(bundle, path);
        String text = text(bundle, path, source);
        BundleContext owner = bundle.getBundleContext();
        if (owner == null) {
            throw new IllegalStateException("the bundle has just been stopped");
        }
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(PluginCatalogue.SOURCE, source);
        return switch (kind) {
            case INSTRUMENT ->
                owner.registerService(Instrument.class, definitions.instrument(source, text), properties);
            case INTERVENTION ->
                owner.registerService(InterventionType.class, definitions.intervention(source, text), properties);
            case WORDING -> {
                var wording = definitions.wording(source, text);
                yield owner.registerService(WordingPack.class, () -> wording, properties);
            }
        };
    }

    private static Plugin refused(Bundle bundle, List<BundleCapability> capabilities, List<Problem> found) {
        Plugin.Kind kind = capabilities.stream()
                .map(capability ->
                        Kind.named(String.valueOf(capability.getAttributes().get("kind"))))
                .flatMap(Optional::stream)
                .map(Kind::listed)
                .findFirst()
                .orElse(Plugin.Kind.UNKNOWN);
        String name = bundle.getHeaders("").get(Constants.BUNDLE_NAME);
        return new Plugin(
                kind,
                "",
                "",
                name == null ? bundle.getSymbolicName() : name,
                "",
                Plugin.Words.NOT_NEEDED,
                BundleOrigins.of(bundle),
                Plugin.State.REFUSED,
                found);
    }

    private static String text(Bundle bundle, String path, String source) throws IOException {
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            throw invalid(source, "the manifest promises this file, but the bundle does not have it");
        }
        try (InputStream in = entry.openStream()) {
            return Utf8.read(source, in);
        }
    }

    private static InvalidInput invalid(String source, String message) {
        return new InvalidInput(List.of(new Problem(source, 0, "", message)));
    }

    private static String source(Bundle bundle, String path) {
        String file = bundle.getHeaders("").get(SOURCE_HEADER);
        return file != null ? file : bundle.getSymbolicName() + (path.isEmpty() ? "" : "/" + path);
    }

    private static String plugin(Bundle bundle) {
        return "bundle " + bundle.getBundleId();
    }
}
