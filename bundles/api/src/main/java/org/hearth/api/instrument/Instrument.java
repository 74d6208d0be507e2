package org.hearth.api.instrument;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An outcome instrument: a definition and the pure function that scores it.
 *
 * <p>Implementations are registered as OSGi services by plug-ins and called through {@code Catalogue} from any thread,
 * at any time between registration and removal. They hold no state that changes. An instrument whose scoring its
 * definition can express needs no code: see {@link #of}.
 */
@ConsumerType
public interface Instrument {

    /** The definition; the same value on every call. */
    InstrumentDefinition definition();

    /**
     * Scores what was answered, deterministically and without side effects.
     *
     * @param responses item answers, or totals from paper
     * @return one result for each scale of the definition, in its order, and the risk flags that were raised
     * @throws InvalidResponses if an answer is for an unknown item or scale, is not one of the item's options, or a total
     *     is out of range
     */
    ScoreSheet score(Responses responses);

    /** An instrument that scores by what its definition declares: combination, missing rule, bands and risk rules. */
    static Instrument of(InstrumentDefinition definition) {
        return new DeclaredInstrument(definition);
    }

    /** Whether an instrument was made by {@link #of}, so that scoring runs no code but Hearth's own. */
    static boolean isDeclared(Instrument instrument) {
        return instrument instanceof DeclaredInstrument;
    }
}
