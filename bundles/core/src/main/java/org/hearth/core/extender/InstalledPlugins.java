package org.hearth.core.extender;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.PluginCheck.Verdict;
import org.hearth.api.casework.Problem;
import org.hearth.core.definition.OtherSchemas;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles among the installed ones that are plug-ins, to be held against another Hearth. */
final class InstalledPlugins {
    private final BundleContext context;

    InstalledPlugins(BundleContext context) {
        this.context = context;
    }

    /**
     * What another Hearth would say of each.
     *
     * @param schemas its schemas of definition files by name; those that are not there are not asked
     */
    List<Verdict> against(House house, Map<String, String> schemas) {
        OtherSchemas others = new OtherSchemas(schemas);
        List<Verdict> verdicts = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            PluginManifest manifest = Unresolved.manifest(bundle);
            if (manifest.isPlugin()) {
                List<String> reasons = new ArrayList<>(Fit.reasons(manifest, house));
                for (PluginManifest.Promise promise : manifest.promises()) {
                    wrongWith(bundle, promise, others).forEach(problem -> reasons.add(problem.toString()));
                }
                verdicts.add(new Verdict(manifest.kind(), name(bundle), manifest.version(), reasons));
            }
        }
        return verdicts;
    }

    private static String name(Bundle bundle) {
        return DeployedBundles.file(bundle)
                .map(file -> String.valueOf(file.getFileName()))
                .orElseGet(bundle::getSymbolicName);
    }

    private static List<Problem> wrongWith(Bundle bundle, PluginManifest.Promise promise, OtherSchemas others) {
        String source = name(bundle) + "/" + promise.file();
        URL entry = bundle.getEntry(promise.file());
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = entry.openStream()) {
            return others.problems(promise.word(), source, Utf8.read(source, in));
        } catch (InvalidInput invalid) {
            return invalid.problems();
        } catch (IOException e) {
            return List.of(new Problem(source, 0, "", "it cannot be read"));
        }
    }
}
