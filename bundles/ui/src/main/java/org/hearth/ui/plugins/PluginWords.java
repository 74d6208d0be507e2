package org.hearth.ui.plugins;

import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.ui.parts.Badge;

/** What is said of a plug-in, in words. */
final class PluginWords {
    private PluginWords() {}

    /** What people call the kind. */
    static String kind(Plugin.Kind kind) {
        return switch (kind) {
            case INSTRUMENT -> "Questionnaire";
            case INTERVENTION -> "Kind of support";
            case REPORT -> "Report";
            case WORDING -> "Wording pack";
            case UNKNOWN -> "File";
        };
    }

    /** What is done with it. */
    static Badge state(Plugin.State state) {
        return switch (state) {
            case OFFERED -> new Badge(Badge.Tone.CALM, "In use");
            case FAILING -> new Badge(Badge.Tone.WARN, "In use, failing");
            case SUPERSEDED -> new Badge(Badge.Tone.LINE, "Superseded");
            case REFUSED -> new Badge(Badge.Tone.ERROR, "Not taken");
        };
    }

    /** Whether its words are there. */
    static Badge wording(Plugin.Words words) {
        return switch (words) {
            case SHIPPED -> new Badge(Badge.Tone.OK, "In place");
            case BY_PACK -> new Badge(Badge.Tone.OK, "By wording pack");
            case ABSENT -> new Badge(Badge.Tone.WARN, "By number and topic");
            case NOT_NEEDED -> new Badge(Badge.Tone.PLAIN, "None needed");
        };
    }

    /** Its id and where it comes from, such as <em>gad7, from deploy/gad7.yaml</em>. */
    static String provenance(Plugin plugin) {
        String origin = plugin.origin().isBlank() ? "" : "from " + plugin.origin();
        return plugin.id().isBlank() || origin.isEmpty() ? plugin.id() + origin : plugin.id() + ", " + origin;
    }

    /** What it is, where it could be told: kind, id, version and origin. */
    static String identity(Plugin plugin) {
        String version = plugin.version().isBlank() ? "" : " " + plugin.version();
        String id = plugin.id().isBlank() ? "" : " " + plugin.id() + version;
        String origin = plugin.origin().isBlank() ? "" : ", from " + plugin.origin();
        return kind(plugin.kind()) + id + origin;
    }

    /** Where a problem is, such as <em>mood.yaml, line 12, scales.total.bands</em>. */
    static String place(Problem problem) {
        return problem.file()
                + (problem.line() > 0 ? ", line " + problem.line() : "")
                + (problem.field().isBlank() ? "" : ", " + problem.field());
    }

    /** What is wrong and what to do, as a sentence. */
    static String sentence(Problem problem) {
        String message = problem.message().strip();
        if (message.isEmpty()) {
            return "";
        }
        String begun = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return begun.matches("(?s).*[.!?…]") ? begun : begun + ".";
    }
}
