package org.hearth.core.extender;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.utils.manifest.Attribute;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.hearth.api.casework.Plugin;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What a bundle's manifest says, as far as it matters to whether the bundle is a plug-in and fits.
 *
 * @param headers the headers of the main section
 */
record PluginManifest(Map<String, String> headers) {
    private static final Map<String, Plugin.Kind> SERVICES = Map.of(
            "org.hearth.api.instrument.Instrument", Plugin.Kind.INSTRUMENT,
            "org.hearth.api.intervention.InterventionType", Plugin.Kind.INTERVENTION,
            "org.hearth.api.report.Report", Plugin.Kind.REPORT,
            "org.hearth.api.instrument.WordingPack", Plugin.Kind.WORDING);
    private static final Pattern FLOOR = Pattern.compile("(?<!!)\\(version>=([^)]+)\\)");
    private static final Pattern CEILING = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");
    private static final Pattern EXACT = Pattern.compile("\\(version=([0-9.]+)\\)");

    PluginManifest {
        headers = Map.copyOf(headers);
    }

    /** A package that a bundle asks for. */
    record Import(String name, VersionRange range, boolean optional) {}

    /** A definition file that a bundle promises. */
    record Promise(Plugin.Kind kind, String word, String file) {}

    /** The kind of plug-in that offers that service; empty when it is no plug-in's service. */
    static Optional<Plugin.Kind> kindOfService(String name) {
        return Optional.ofNullable(SERVICES.get(name));
    }

    String symbolicName() {
        return clauses("Bundle-SymbolicName").stream()
                .map(Clause::getName)
                .findFirst()
                .orElse("");
    }

    String version() {
        return header("Bundle-Version").isEmpty() ? "0.0.0" : header("Bundle-Version");
    }

    String header(String name) {
        return headers.getOrDefault(name, "").strip();
    }

    List<Import> imports() {
        return clauses("Import-Package").stream()
                .map(clause -> new Import(
                        clause.getName(),
                        new VersionRange(text(clause.getAttribute("version"), "0.0.0")),
                        "optional".equals(clause.getDirective("resolution"))))
                .toList();
    }

    /** The packages that the bundle offers, each with its version. */
    Map<String, Version> exports() {
        Map<String, Version> exports = new java.util.HashMap<>();
        clauses("Export-Package")
                .forEach(clause ->
                        exports.put(clause.getName(), new Version(text(clause.getAttribute("version"), "0.0.0"))));
        return exports;
    }

    /** The definition files that the bundle says it brings. */
    List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        for (Clause clause : clauses("Provide-Capability")) {
            if (clause.getName().equals(PluginExtender.NAMESPACE)) {
                String word = text(clause.getAttribute("kind"), "");
                Optional<Kind> kind = Kind.named(word);
                promises.add(new Promise(
                        kind.map(Kind::listed).orElse(Plugin.Kind.UNKNOWN),
                        word,
                        text(clause.getAttribute("file"), kind.map(Kind::file).orElse(""))));
            }
        }
        return promises;
    }

    /** The kinds of plug-ins that the bundle says it offers as services. */
    Set<Plugin.Kind> services() {
        Set<Plugin.Kind> kinds = new HashSet<>();
        for (Clause clause : clauses("Provide-Capability")) {
            if (clause.getName().equals("osgi.service")) {
                for (Attribute attribute : clause.getAttributes()) {
                    if (attribute.getName().startsWith("objectClass")) {
                        for (String name : attribute.getValue().split(",")) {
                            kindOfService(name.strip()).ifPresent(kinds::add);
                        }
                    }
                }
            }
        }
        return kinds;
    }

    /** Whether anything in the manifest says that this is a plug-in. */
    boolean isPlugin() {
        return !promises().isEmpty() || !services().isEmpty();
    }

    /** What the plug-in is, as far as the manifest tells. */
    Plugin.Kind kind() {
        return promises().stream()
                .map(Promise::kind)
                .findFirst()
                .or(() -> services().stream().sorted().findFirst())
                .orElse(Plugin.Kind.UNKNOWN);
    }

    /** The versions of Hearth's extender that the bundle asks for; empty when it asks for none. */
    Optional<VersionRange> extender() {
        return demand("osgi.extender", "org.hearth.plugin");
    }

    /** The version of Hearth's extender that the bundle provides, or empty. */
    Optional<Version> providedExtender() {
        return clauses("Provide-Capability").stream()
                .filter(clause -> clause.getName().equals("osgi.extender")
                        && PluginExtender.NAMESPACE.equals(clause.getAttribute("osgi.extender")))
                .flatMap(clause -> java.util.Arrays.stream(clause.getAttributes()))
                .filter(attribute -> attribute.getName().startsWith("version"))
                .map(attribute -> new Version(attribute.getValue()))
                .findFirst();
    }

    /** The Java release that the bundle asks for; 0 when it asks for none. */
    int java() {
        return clauses("Require-Capability").stream()
                .filter(clause -> clause.getName().equals("osgi.ee"))
                .map(clause -> EXACT.matcher(text(clause.getDirective("filter"), "")))
                .filter(Matcher::find)
                .map(found -> release(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static int release(String version) {
        Version parsed = new Version(version);
        return parsed.getMajor() == 1 ? parsed.getMinor() : parsed.getMajor();
    }

    private Optional<VersionRange> demand(String namespace, String value) {
        return clauses("Require-Capability").stream()
                .filter(clause -> clause.getName().equals(namespace))
                .map(clause -> text(clause.getDirective("filter"), ""))
                .filter(filter -> filter.contains("(" + namespace + "=" + value + ")"))
                .map(PluginManifest::range)
                .findFirst();
    }

    private static VersionRange range(String filter) {
        Matcher ceiling = CEILING.matcher(filter);
        Matcher floor = FLOOR.matcher(filter);
        String from = floor.find() ? floor.group(1) : "0";
        return new VersionRange(ceiling.find() ? "[" + from + "," + ceiling.group(1) + ")" : from);
    }

    List<Clause> clauses(String header) {
        return header(header).isEmpty() ? List.of() : List.of(Parser.parseHeader(header(header)));
    }

    private static String text(@org.jspecify.annotations.Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
