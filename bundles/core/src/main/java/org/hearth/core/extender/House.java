package org.hearth.core.extender;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What a Hearth has for plug-ins.
 *
 * @param name what sentences call it, such as <em>this Hearth</em>
 * @param packages the packages that its bundles offer, each in every version that is there
 * @param extender the version of the extender, or empty when there is none
 * @param java the Java release that it runs on
 */
record House(String name, Map<String, Set<Version>> packages, Optional<Version> extender, int java) {

    /** This Hearth as it runs. */
    static House running(BundleContext context) {
        return with("this Hearth", context, List.of());
    }

    /**
     * This Hearth as it would be with other bundles in place of those of the same name.
     *
     * @param name what sentences call it
     */
    static House with(String name, BundleContext context, Collection<PluginManifest> others) {
        Set<String> replaced = new HashSet<>();
        others.forEach(other -> replaced.add(other.symbolicName()));
        Builder house = new Builder();
        for (Bundle bundle : context.getBundles()) {
            boolean resolved = (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0;
            if (resolved && !replaced.contains(String.valueOf(bundle.getSymbolicName()))) {
                house.add(bundle);
            }
        }
        others.forEach(house::add);
        return house.named(name);
    }

    /**
     * A Hearth made of other bundles alone, on the same Java and framework.
     *
     * @param name what sentences call it
     */
    static House of(String name, BundleContext context, Collection<PluginManifest> bundles) {
        Builder house = new Builder();
        house.add(context.getBundle(0));
        bundles.forEach(house::add);
        return house.named(name);
    }

    private static final class Builder {
        private final Map<String, Set<Version>> packages = new HashMap<>();
        private Optional<Version> extender = Optional.empty();

        void add(Bundle bundle) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision == null) {
                return;
            }
            revision.getDeclaredCapabilities("osgi.wiring.package")
                    .forEach(capability -> add(
                            String.valueOf(capability.getAttributes().get("osgi.wiring.package")),
                            capability.getAttributes().get("version")));
            revision.getDeclaredCapabilities("osgi.extender").stream()
                    .map(BundleCapability::getAttributes)
                    .filter(capability -> PluginExtender.NAMESPACE.equals(capability.get("osgi.extender")))
                    .forEach(capability -> extender = Optional.of(version(capability.get("version"))));
        }

        void add(PluginManifest bundle) {
            bundle.exports().forEach(this::add);
            bundle.providedExtender().ifPresent(version -> extender = Optional.of(version));
        }

        private void add(String name, @org.jspecify.annotations.Nullable Object version) {
            packages.computeIfAbsent(name, any -> new HashSet<>()).add(version(version));
        }

        private static Version version(@org.jspecify.annotations.Nullable Object version) {
            return version instanceof Version known ? known : Version.emptyVersion;
        }

        House named(String name) {
            return new House(
                    name, Map.copyOf(packages), extender, Runtime.version().feature());
        }
    }
}
