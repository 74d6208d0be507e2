package org.hearth.shell.command;

import org.hearth.api.casework.Plugin;

/** What the console calls the kinds and states of plug-ins. */
final class PluginWords {
    private PluginWords() {}

    static String kind(Plugin.Kind kind) {
        return switch (kind) {
            case INSTRUMENT -> "instrument";
            case INTERVENTION -> "support";
            case REPORT -> "report";
            case WORDING -> "wording";
            case UNKNOWN -> "unknown";
        };
    }

    static String wording(Plugin.Words wording) {
        return switch (wording) {
            case SHIPPED -> "present";
            case BY_PACK -> "by wording pack";
            case ABSENT -> "absent";
            case NOT_NEEDED -> "";
        };
    }

    static String state(Plugin.State state) {
        return switch (state) {
            case OFFERED -> "in use";
            case FAILING -> "failing";
            case SUPERSEDED -> "superseded";
            case REFUSED -> "refused";
        };
    }
}
