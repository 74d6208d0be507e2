package org.hearth.exchange;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.hearth.api.instrument.Instrument;

/**
 * What rows may name: the plug-ins that are installed and those that the folder brings.
 *
 * @param instruments by id, each in its newest version
 * @param versions finds an instrument by id and version
 * @param interventions ids
 * @param complete whether every definition of the folder could be read; if not, an unknown id is no problem of its own
 */
record Known(
        SortedMap<String, Instrument> instruments,
        BiFunction<String, String, Optional<Instrument>> versions,
        SortedSet<String> interventions,
        boolean complete) {
    Known {
        instruments = new TreeMap<>(instruments);
        interventions = new TreeSet<>(interventions);
    }

    /** That version of an instrument, its newest one when the version is empty; empty if there is none. */
    Optional<Instrument> instrument(String id, String version) {
        return version.isEmpty() ? Optional.ofNullable(instruments.get(id)) : versions.apply(id, version);
    }

    /** What a version column may hold, for a message. */
    String expectedVersion(String id) {
        return "a version of " + id + " that is installed or defined in " + DefinitionFiles.INSTRUMENTS
                + "/, or nothing for the newest ("
                + Optional.ofNullable(instruments.get(id))
                        .map(newest -> newest.definition().version())
                        .orElse("none")
                + ")";
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
