package org.hearth.core.extender;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Plug-ins that are installed, by whatever way, but cannot be started because this Hearth lacks what they need. */
final class Unresolved {
    private Unresolved() {}

    /** What is wrong with a bundle; empty when it is no plug-in or does fit. */
    static Optional<Plugin> plugin(Bundle bundle, BundleContext context) {
        if (bundle.getState() != Bundle.INSTALLED) {
            return Optional.empty();
        }
        PluginManifest manifest = manifest(bundle);
        if (!manifest.isPlugin()) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        for (String reason : Fit.reasons(manifest, House.running(context))) {
            problems.add(new Problem(bundle.getSymbolicName(), 0, "", reason));
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(refused(bundle, manifest.kind(), bundle.getSymbolicName(), problems));
    }

    static Plugin refused(Bundle bundle, Plugin.Kind kind, String title, List<Problem> problems) {
        return new Plugin(
                kind,
                "",
                "",
                title,
                "",
                Plugin.Words.NOT_NEEDED,
                BundleOrigins.of(bundle),
                Plugin.State.REFUSED,
                problems);
    }

    static PluginManifest manifest(Bundle bundle) {
        Map<String, String> headers = new HashMap<>();
        Dictionary<String, String> raw = bundle.getHeaders("");
        for (Enumeration<String> names = raw.keys(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            headers.put(name, raw.get(name));
        }
        return new PluginManifest(headers);
    }
}
