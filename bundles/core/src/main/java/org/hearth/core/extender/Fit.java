package org.hearth.core.extender;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Whether a plug-in fits a Hearth, by its manifest alone, in words that say what to do. */
final class Fit {
    /** What a plug-in may see beside Java itself. */
    private static final List<String> ALLOWED = List.of(
            "java.",
            "org.hearth.api.",
            "org.hearth.statistics",
            "org.osgi.",
            "org.slf4j",
            "org.apache.commons.statistics.",
            "org.apache.commons.numbers.",
            "org.apache.commons.rng");

    private static final List<String> OUT_OF_BOUNDS = List.of(
            "com.vaadin.", "jakarta.", "javax.persistence", "javax.sql", "org.eclipse.persistence.", "org.hearth.");

    private Fit() {}

    /**
     * Why a plug-in does not fit.
     *
     * @return one sentence for each reason; empty when it fits
     */
    static List<String> reasons(PluginManifest plugin, House house) {
        List<String> reasons = new ArrayList<>();
        ties(plugin, reasons);
        strangers(plugin, house, reasons);
        for (PluginManifest.Import wanted : plugin.imports()) {
            if (isAllowed(wanted.name()) && !wanted.optional()) {
                missing(wanted, house, reasons);
            }
        }
        plugin.extender()
                .filter(range -> house.extender().filter(range::includes).isEmpty())
                .ifPresent(range ->
                        reasons.add("it needs the plug-in format " + words(range) + "; " + house.name() + " has "
                                + house.extender().map(Fit::plain).orElse("none")
                                + ": get the plug-in's build for this version, or upgrade Hearth"));
        if (plugin.java() > house.java()) {
            reasons.add("it needs Java " + plugin.java() + "; " + house.name() + " runs on Java " + house.java()
                    + ": get the plug-in's build for Java " + house.java() + ", or start Hearth with Java "
                    + plugin.java() + " or newer");
        }
        return reasons;
    }

    /** Ties to other bundles that let a plug-in change them, or see more of them than the api. */
    private static void ties(PluginManifest plugin, List<String> reasons) {
        if (!plugin.header("Fragment-Host").isEmpty()) {
            reasons.add("it is a fragment of " + plugin.header("Fragment-Host")
                    + "; a plug-in stands on its own: remove Fragment-Host from its manifest");
        }
        if (!plugin.header("Require-Bundle").isEmpty()) {
            reasons.add("it requires the bundle " + plugin.header("Require-Bundle")
                    + "; a plug-in sees org.hearth.api only: remove Require-Bundle from its manifest");
        }
        if (!plugin.header("DynamicImport-Package").isEmpty()) {
            reasons.add(
                    "it may import " + plugin.header("DynamicImport-Package")
                            + " while it runs; a plug-in sees org.hearth.api only: remove DynamicImport-Package from its manifest");
        }
    }

    private static void strangers(PluginManifest plugin, House house, List<String> reasons) {
        Set<String> strangers = new TreeSet<>();
        for (PluginManifest.Import wanted : plugin.imports()) {
            // an optional import that nobody can fulfil does no harm
            if (!isAllowed(wanted.name())
                    && (!wanted.optional() || house.packages().containsKey(wanted.name()))) {
                strangers.add(wanted.name());
            }
        }
        if (!strangers.isEmpty()) {
            reasons.add("a plug-in sees org.hearth.api only; this one imports " + String.join(", ", strangers)
                    + ": remove " + (strangers.size() == 1 ? "it" : "them")
                    + (strangers.stream().anyMatch(Fit::isOutOfBounds)
                            ? ""
                            : ", or put what the plug-in needs of other libraries into its own jar"));
        }
    }

    private static void missing(PluginManifest.Import wanted, House house, List<String> reasons) {
        Set<Version> there = house.packages().getOrDefault(wanted.name(), Set.of());
        if (there.stream().noneMatch(wanted.range()::includes) && !wanted.name().startsWith("java.")) {
            reasons.add("it needs " + wanted.name() + " " + words(wanted.range()) + "; " + house.name() + " has "
                    + (there.isEmpty()
                            ? "no such package"
                            : there.stream().sorted().map(Fit::plain).collect(Collectors.joining(" and ")))
                    + ": get the plug-in's build for this version, or upgrade Hearth");
        }
    }

    private static boolean isAllowed(String name) {
        return ALLOWED.stream().anyMatch(allowed -> (name + ".").startsWith(allowed) || name.startsWith(allowed));
    }

    /** Whether a package is of a part of Hearth that no plug-in may touch: screens, store, the rooms of the house. */
    private static boolean isOutOfBounds(String name) {
        return OUT_OF_BOUNDS.stream().anyMatch(name::startsWith);
    }

    /** A range as people say it. */
    private static String words(VersionRange range) {
        Version from = range.getLeft();
        if (range.getRight() == null) {
            return from.equals(Version.emptyVersion) ? "in any version" : "from " + plain(from) + " on";
        }
        String upTo = range.getRightType() == VersionRange.RIGHT_OPEN ? " up to, but without, " : " up to ";
        return "from " + plain(from) + upTo + plain(range.getRight());
    }

    private static String plain(Version version) {
        String all = version.toString();
        return all.replaceFirst("^([0-9]+[.][0-9]+)[.]0$", "$1");
    }
}
