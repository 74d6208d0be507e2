package org.hearth.api.casework;

import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and writes definition files: checks them against their schema and makes plug-ins of them. Registered as a service, and found
 * by {@link java.util.ServiceLoader} where there is no OSGi, as in a plug-in's own tests.
 */
@ProviderType
public interface Definitions {

    /**
     * Reads an {@code instrument.yaml}.
     *
     * @param source the name that errors give to the text
     * @param yaml its text
     * @throws InvalidInput with every error found, by line and field
     */
    Instrument instrument(String source, String yaml);

    /**
     * Reads an {@code intervention.yaml}.
     *
     * @param source the name that errors give to the text
     * @param yaml its text
     * @throws InvalidInput with every error found, by line and field
     */
    InterventionType intervention(String source, String yaml);

    /**
     * Writes an {@code instrument.yaml} that reads back as the same definition, so that records can go where the plug-in is not.
     * Scoring in code cannot be written: what reads back scores by what the definition declares.
     */
    String write(InstrumentDefinition instrument);

    /** Writes an {@code intervention.yaml} that reads back as the same definition. */
    String write(InterventionDefinition intervention);

    /**
     * The line of a definition file on which a field stands, such as {@code scales.total.bands.2}, so that whoever finds
     * something wrong with a definition can say where: the elements of a list go by their id, key or number, or else by their
     * place from 1. A field that the file leaves out stands where the nearest field around it does.
     *
     * @return the line, from 1; 0 when it cannot be told
     */
    default int line(String yaml, String field) {
        return 0;
    }
}
