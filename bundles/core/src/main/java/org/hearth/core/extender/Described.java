package org.hearth.core.extender;

import java.util.List;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.core.definition.YamlDefinitions;

/** What a definition file says it is, once it has been read whole and found right. */
record Described(Kind kind, String id, String version, String title, String licence) {

    /**
     * Reads a definition as the extender will.
     *
     * @throws InvalidInput with everything that is wrong
     */
    static Described read(YamlDefinitions definitions, Kind kind, String source, String text) {
        try {
            return switch (kind) {
                case INSTRUMENT -> {
                    InstrumentDefinition it =
                            definitions.instrument(source, text).definition();
                    yield new Described(
                            kind,
                            it.id(),
                            it.version(),
                            it.title(),
                            it.licence().identifier());
                }
                case INTERVENTION -> {
                    InterventionDefinition it =
                            definitions.intervention(source, text).definition();
                    yield new Described(kind, it.id(), it.version(), it.title(), "");
                }
                case WORDING -> {
                    Wording it = definitions.wording(source, text);
                    yield new Described(kind, it.instrument(), "1.0.0", it.instrument() + ", " + it.language(), "");
                }
            };
        } catch (StackOverflowError tooDeep) {
            throw new InvalidInput(List.of(new Problem(
                    source,
                    0,
                    "",
                    "expected a definition, but its parts lie too deep within each other; make it flat")));
        }
    }
}
