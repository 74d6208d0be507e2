package org.hearth.core.definition;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.core.definition.Piece.Mapping;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads definition files written in YAML. */
@Component(service = {Definitions.class, YamlDefinitions.class})
public final class YamlDefinitions implements Definitions {
    private final Schema instrument = Schema.named("instrument");
    private final Schema intervention = Schema.named("intervention");
    private final Schema wording = Schema.named("wording");

    /** A reader with the published schemas. */
    @Activate
    public YamlDefinitions() {}

    @Override
    public Instrument instrument(String source, String yaml) {
        Findings findings = new Findings(source);
        Mapping file = checked(source, yaml, instrument, findings);
        return Instrument.of(complete(findings, () -> new InstrumentReader(file, findings).read()));
    }

    @Override
    public InterventionType intervention(String source, String yaml) {
        Findings findings = new Findings(source);
        Mapping file = checked(source, yaml, intervention, findings);
        return InterventionType.of(complete(findings, () -> new InterventionReader(file, findings).read()));
    }

    @Override
    public String write(InstrumentDefinition definition) {
        return new WritableInstrument(definition, this).text();
    }

    @Override
    public String write(InterventionDefinition definition) {
        return InterventionWriter.text(definition);
    }

    /**
     * Reads a {@code wording.yaml}.
     *
     * @throws InvalidInput with every error found, by line and field
     */
    public Wording wording(String source, String yaml) {
        Findings findings = new Findings(source);
        Mapping file = checked(source, yaml, wording, findings);
        return complete(
                findings,
                () -> Optional.of(new WordingReader(file, findings)
                        .read(file.text("instrument"), file.text("language"), "", Optional.empty())));
    }

    @Override
    public int line(String yaml, String field) {
        try {
            return new FieldLines(YamlText.read("", yaml)).of(field);
        } catch (InvalidInput unreadable) {
            return 0;
        }
    }

    private static Mapping checked(String source, String yaml, Schema schema, Findings findings) {
        Mapping file = YamlText.read(source, yaml);
        schema.check(file, findings);
        return file;
    }

    /** What the reader made, once nothing was found; the readers say everything they find, whatever the schema found. */
    private static <T> T complete(Findings findings, Supplier<Optional<T>> reader) {
        Optional<T> read = reader.get();
        findings.refuse();
        return read.orElseThrow(() -> new IllegalStateException("nothing wrong was found, but nothing was read"));
    }
}
