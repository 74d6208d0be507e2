package org.hearth.api.casework;

import org.hearth.api.instrument.Instrument;
import org.hearth.api.intervention.InterventionType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads definition files: checks them against their schema and makes plug-ins of them. Registered as a service, and found
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
}
