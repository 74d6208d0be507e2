package org.hearth.ui.plugins;

import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.State;
import org.hearth.ui.parts.Dates;

/** How the plug-ins stand, in a sentence or two. */
final class PlugInsSentence {
    private PlugInsSentence() {}

    static String of(List<Plugin> plugins) {
        long used = count(plugins, State.OFFERED) + count(plugins, State.FAILING);
        long refused = count(plugins, State.REFUSED);
        long failing = count(plugins, State.FAILING);
        String inUse = begin(Dates.count(used, "plug-in")) + (used == 1 ? " is" : " are") + " in use.";
        if (refused == 0 && failing == 0) {
            return inUse + " Records stay readable when one is taken out.";
        }
        String wrong = refused == 0
                ? ""
                : begin(Dates.count(refused, "file or bundle").replace("file or bundles", "files or bundles"))
                        + (refused == 1 ? " was" : " were") + " not taken";
        String broken = failing == 0
                ? ""
                : Dates.count(failing, "plug-in") + (failing == 1 ? " in use has" : " in use have") + " failed";
        if (wrong.isEmpty()) {
            return inUse + " " + begin(broken) + ".";
        }
        return inUse + " " + wrong + (broken.isEmpty() ? "" : ", and " + broken) + ".";
    }

    private static long count(List<Plugin> plugins, State state) {
        return plugins.stream().filter(plugin -> plugin.state() == state).count();
    }

    private static String begin(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
