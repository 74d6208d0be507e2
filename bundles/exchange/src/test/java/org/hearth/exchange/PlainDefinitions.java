package org.hearth.exchange;

import java.util.List;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;

/** Understands the shortest of definitions: a file that holds {@code id: name}. */
final class PlainDefinitions implements Definitions {

    @Override
    public Instrument instrument(String source, String yaml) {
        return Instrument.of(Installed.definition(id(source, yaml), 0, List.of(Installed.sum("total", 0, 100))));
    }

    @Override
    public InterventionType intervention(String source, String yaml) {
        return Installed.support(id(source, yaml));
    }

    @Override
    public String write(InstrumentDefinition instrument) {
        return "id: " + instrument.id();
    }

    @Override
    public String write(InterventionDefinition intervention) {
        return "id: " + intervention.id();
    }

    @Override
    public int line(String yaml, String field) {
        return 1;
    }

    private static String id(String source, String yaml) {
        if (!yaml.startsWith("id: ")) {
            throw new InvalidInput(List.of(new Problem(source, 1, "id", "expected an id, came none")));
        }
        return yaml.substring(4).strip();
    }
}
