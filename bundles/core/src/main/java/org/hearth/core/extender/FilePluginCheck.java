package org.hearth.core.extender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.PluginCheck;
import org.hearth.api.casework.Problem;
import org.hearth.core.catalogue.Said;
import org.hearth.core.definition.YamlDefinitions;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks files by the same rules by which the deploy folder takes or refuses them. */
@Component
public final class FilePluginCheck implements PluginCheck {
    private final BundleContext context;
    private final InstalledPlugins installed;
    private final DefinitionLook definitionLook;
    private final JarLook jarLook;

    @Activate
    public FilePluginCheck(BundleContext context, @Reference YamlDefinitions definitions) {
        this.context = context;
        installed = new InstalledPlugins(context);
        definitionLook = new DefinitionLook(definitions);
        jarLook = new JarLook(context, definitions);
    }

    @Override
    public List<Answer> check(List<Path> files) {
        List<Verdict> plugins = new ArrayList<>();
        List<Path> bundles = new ArrayList<>();
        List<Answer> distributions = new ArrayList<>();
        for (Path file : files) {
            try {
                if (!Files.isRegularFile(file)) {
                    throw wrong(
                            file, Files.exists(file) ? "expected a file, but found a folder" : "there is no such file");
                }
                if (Distribution.isNamedAsOne(file)) {
                    distributions.add(distribution(file));
                } else if (isJar(file) && JarLook.isOtherBundle(file)) {
                    bundles.add(file);
                } else {
                    plugins.add(plugin(file));
                }
            } catch (IOException e) {
                throw wrong(file, "it cannot be read: " + Said.by(e));
            }
        }
        List<Answer> answers = new ArrayList<>();
        if (!plugins.isEmpty()) {
            answers.add(new Answer("this Hearth", plugins, List.of()));
        }
        if (!bundles.isEmpty()) {
            answers.add(bundles(bundles));
        }
        answers.addAll(distributions);
        return answers;
    }

    private Verdict plugin(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (isJar(file)) {
            Look look = jarLook.at(file);
            PluginManifest manifest = manifest(file);
            return verdict(look, manifest.kind(), name, manifest.headers().isEmpty() ? "" : manifest.version());
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return verdict(definitionLook.at(file), Plugin.Kind.UNKNOWN, name, "");
        }
        throw wrong(file, "expected a plug-in (.yaml or .jar), a bundle (.jar) or a distribution (.tar.gz or .zip)");
    }

    private static PluginManifest manifest(Path jar) throws IOException {
        try {
            return PluginJar.read(jar).manifest();
        } catch (PluginJar.Broken alreadySaid) {
            return new PluginManifest(java.util.Map.of());
        }
    }

    private static Verdict verdict(Look look, Plugin.Kind kind, String name, String version) {
        return switch (look) {
            case Look.Fit fit -> new Verdict(kind == Plugin.Kind.UNKNOWN ? fit.kind() : kind, name, version, List.of());
            case Look.Unfit unfit ->
                new Verdict(
                        unfit.kind(),
                        name,
                        version,
                        unfit.problems().stream()
                                .map(problem -> isAboutAllOf(name, problem) ? problem.message() : problem.toString())
                                .toList());
            case Look.Unsettled unsettled ->
                new Verdict(kind, name, version, List.of("it is still being written; ask again"));
        };
    }

    private static boolean isAboutAllOf(String name, Problem problem) {
        return problem.file().equals(name)
                && problem.line() == 0
                && problem.field().isEmpty();
    }

    private Answer bundles(List<Path> files) {
        try {
            Distribution bundles = Distribution.ofBundles(files);
            String name = "Hearth with "
                    + String.join(
                            " and ",
                            bundles.bundles().stream()
                                    .map(bundle -> bundle.symbolicName() + " " + bundle.version())
                                    .sorted()
                                    .toList());
            return answer(name, bundles, House.with("the new one", context, bundles.bundles()));
        } catch (IOException e) {
            throw wrong(files.getFirst(), "it cannot be read: " + Said.by(e));
        }
    }

    private Answer distribution(Path file) throws IOException {
        Distribution distribution = Distribution.ofArchive(file);
        PluginManifest core = distribution
                .bundle("org.hearth.core")
                .orElseThrow(() ->
                        wrong(file, "expected a distribution of Hearth, but found no bundle org.hearth.core in it"));
        String name = "the Hearth in " + file.getFileName() + " (core " + core.version() + ")";
        return answer(name, distribution, House.of("the new one", context, distribution.bundles()));
    }

    private Answer answer(String name, Distribution distribution, House house) {
        List<String> notes = new ArrayList<>();
        if (distribution.java() > house.java()) {
            notes.add("It needs Java " + distribution.java() + "; this machine runs Hearth on Java " + house.java()
                    + ": install Java " + distribution.java() + " or newer first");
        }
        List<Verdict> verdicts = installed.against(house, distribution.schemas()).stream()
                .sorted(Comparator.comparing(Verdict::name))
                .toList();
        return new Answer(name, verdicts, notes);
    }

    private static boolean isJar(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    private static InvalidInput wrong(Path file, String why) {
        return new InvalidInput(List.of(new Problem(file.toString(), 0, "", why)));
    }
}
