package org.hearth.api.intervention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is known about a kind of support.
 *
 * @param id short, stable name used in data files, such as {@code baby-massage}
 * @param version the version of this definition
 * @param title the name that people know it by
 * @param summary what it is, in a sentence or two
 * @param audience for whom it is, in words
 * @param delivery how it is delivered
 * @param usualMinutes how long a session usually takes, in minutes; 0 when it varies
 * @param fields what a record of a session asks, beside who, when and how long
 * @param suggested which instruments go with it, and when
 * @param costDrivers what it costs, in words with units
 * @param source where the description comes from
 */
public record InterventionDefinition(
        String id,
        String version,
        String title,
        String summary,
        String audience,
        Delivery delivery,
        int usualMinutes,
        List<Field> fields,
        List<SuggestedInstrument> suggested,
        List<CostDriver> costDrivers,
        String source) {

    /** @throws IllegalArgumentException if the id is malformed or two fields share a key */
    public InterventionDefinition {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "id: expected lower-case letters, digits and hyphens, starting with a letter, but found '" + id
                            + "'");
        }
        fields = List.copyOf(fields);
        suggested = List.copyOf(suggested);
        costDrivers = List.copyOf(costDrivers);
        Set<String> keys = new HashSet<>();
        for (Field field : fields) {
            if (!keys.add(field.key())) {
                throw new IllegalArgumentException("fields: key '" + field.key() + "' is used twice");
            }
        }
    }

    /**
     * An instrument that goes with the intervention.
     *
     * @param instrument the instrument's id
     * @param when in plain words, such as <em>at the first session and every six weeks</em>
     * @param timing the same for the schedule
     */
    public record SuggestedInstrument(String instrument, String when, Timing timing) {

        /** A suggestion that only words time: nothing becomes due by itself. */
        public SuggestedInstrument(String instrument, String when) {
            this(instrument, when, Timing.UNSCHEDULED);
        }
    }

    /**
     * Something that a session costs.
     *
     * @param name such as <em>practitioner time</em>
     * @param unit such as <em>hour</em>
     * @param perSession how many units a session takes
     */
    public record CostDriver(String name, String unit, double perSession) {}
}
