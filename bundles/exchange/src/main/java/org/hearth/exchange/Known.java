package org.hearth.exchange;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.api.instrument.Instrument;

/**
 * What rows may name: the plug-ins that are installed and those that the folder brings.
 *
 * @param instruments by id
 * @param interventions ids
 * @param complete whether every definition of the folder could be read; if not, an unknown id is no problem of its own
 */
record Known(SortedMap<String, Instrument> instruments, SortedSet<String> interventions, boolean complete) {
    Known {
        instruments = new TreeMap<>(instruments);
        interventions = new TreeSet<>(interventions);
    }

    /** The instrument of that id, or empty. */
    Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** What an instrument column may hold, for a message. */
    String expectedInstrument() {
        return expected("an instrument", DefinitionFiles.INSTRUMENTS, instruments.keySet());
    }

    /** What an intervention column may hold, for a message. */
    String expectedIntervention() {
        return expected("an intervention", DefinitionFiles.INTERVENTIONS, interventions);
    }

    private static String expected(String what, String folder, Iterable<String> ids) {
        String listed = String.join(", ", ids);
        return what + " that is installed or defined in " + folder + "/"
                + (listed.isEmpty() ? " (there is none)" : " (" + listed + ")");
    }
}
