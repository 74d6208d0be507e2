package org.hearth.ui.plugins;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.State;
import org.hearth.ui.parts.Say;

/** How the plug-ins stand, in a sentence or two. */
final class PlugInsSentence {
    private PlugInsSentence() {}

    static String of(List<Plugin> plugins) {
        long used = count(plugins, State.OFFERED) + count(plugins, State.FAILING);
        long refused = count(plugins, State.REFUSED);
        long failing = count(plugins, State.FAILING);
        String inUse = begin(Say.inWords(used, "one plug-in is in use.", "{0} plug-ins are in use."));
        if (refused == 0 && failing == 0) {
            return say("{0} Records stay readable when one is taken out.", inUse);
        }
        String wrong =
                begin(Say.inWords(refused, "one file or bundle was not taken", "{0} files or bundles were not taken"));
        String broken = Say.inWords(failing, "one plug-in in use has failed", "{0} plug-ins in use have failed");
        if (refused == 0) {
            return say("{0} {1}.", inUse, begin(broken));
        }
        return failing == 0 ? say("{0} {1}.", inUse, wrong) : say("{0} {1}, and {2}.", inUse, wrong, broken);
    }

    private static long count(List<Plugin> plugins, State state) {
        return plugins.stream().filter(plugin -> plugin.state() == state).count();
    }

    private static String begin(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
