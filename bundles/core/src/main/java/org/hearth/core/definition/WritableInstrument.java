package org.hearth.core.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Scale;
import org.hearth.core.definition.InstrumentWriter.Extent;

/** As much of a definition as a file can say: all of it, unless a scoring in code declared what the reader would refuse. */
record WritableInstrument(InstrumentDefinition definition, Definitions reader) {

    /** The fullest text that reads back. */
    String text() {
        String whole = text(definition, new Extent(true, true, Set.of()));
        if (reads(whole)) {
            return whole;
        }
        Set<String> all = ids(definition.scales().stream());
        Set<String> unsayable = ids(definition.scales().stream().filter(scale -> !isSayable(scale)));
        return Stream.of(
                        new Extent(true, true, unsayable),
                        new Extent(true, false, unsayable),
                        new Extent(true, false, all))
                .map(extent -> text(definition, extent))
                .filter(this::reads)
                .findFirst()
                .orElseGet(() -> text(definition, new Extent(false, false, all)));
    }

    /** Whether a file can say how the items make that scale. */
    private boolean isSayable(Scale scale) {
        InstrumentDefinition alone = new InstrumentDefinition(
                definition.id(),
                definition.version(),
                definition.title(),
                definition.respondent(),
                "",
                "",
                definition.licence(),
                "",
                List.of(),
                definition.items(),
                List.of(scale),
                List.of(),
                List.of(),
                Map.of());
        return reads(text(alone, new Extent(true, false, Set.of())));
    }

    private boolean reads(String text) {
        try {
            reader.instrument("written", text);
            return true;
        } catch (InvalidInput notWhatAFileCanSay) {
            return false;
        }
    }

    private static String text(InstrumentDefinition definition, Extent extent) {
        return new InstrumentWriter(definition, extent).text();
    }

    private static Set<String> ids(Stream<Scale> scales) {
        return scales.map(Scale::id).collect(Collectors.toSet());
    }
}
