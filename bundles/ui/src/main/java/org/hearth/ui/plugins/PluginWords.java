package org.hearth.ui.plugins;

import static org.hearth.ui.parts.Say.say;

import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.ui.parts.Badge;

/** What is said of a plug-in, in words. */
final class PluginWords {
    private PluginWords() {}

    /** What people call the kind. */
    static String kind(Plugin.Kind kind) {
        return switch (kind) {
            case INSTRUMENT -> say("Questionnaire");
            case INTERVENTION -> say("Kind of support");
            case REPORT -> say("Report");
            case WORDING -> say("Wording pack");
            case UNKNOWN -> say("File");
        };
    }

    /** What is done with it. */
    static Badge state(Plugin.State state) {
        return switch (state) {
            case OFFERED -> new Badge(Badge.Tone.CALM, say("In use"));
            case FAILING -> new Badge(Badge.Tone.WARN, say("In use, failing"));
            case SUPERSEDED -> new Badge(Badge.Tone.LINE, say("Superseded"));
            case REFUSED -> new Badge(Badge.Tone.ERROR, say("Not taken"));
        };
    }

    /** Whether its words are there. */
    static Badge wording(Plugin.Words words) {
        return switch (words) {
            case SHIPPED -> new Badge(Badge.Tone.OK, say("In place"));
            case BY_PACK -> new Badge(Badge.Tone.OK, say("By wording pack"));
            case ABSENT -> new Badge(Badge.Tone.WARN, say("By number and topic"));
            case NOT_NEEDED -> new Badge(Badge.Tone.PLAIN, say("None needed"));
        };
    }

    /** Its id and where it comes from, such as <em>gad7, from deploy/gad7.yaml</em>. */
    static String provenance(Plugin plugin) {
        if (plugin.origin().isBlank()) {
            return plugin.id();
        }
        return plugin.id().isBlank()
                ? say("from {0}", plugin.origin())
                : say("{0}, from {1}", plugin.id(), plugin.origin());
    }

    /** What it is, where it could be told: kind, id, version and origin. */
    static String identity(Plugin plugin) {
        String version = plugin.version().isBlank() ? "" : " " + plugin.version();
        String id = plugin.id().isBlank() ? "" : " " + plugin.id() + version;
        String named = kind(plugin.kind()) + id;
        return plugin.origin().isBlank() ? named : say("{0}, from {1}", named, plugin.origin());
    }

    /** Where a problem is, such as <em>mood.yaml, line 12, scales.total.bands</em>. */
    static String place(Problem problem) {
        String file = problem.line() > 0 ? say("{0}, line {1}", problem.file(), problem.line()) : problem.file();
        return problem.field().isBlank() ? file : say("{0}, {1}", file, problem.field());
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
