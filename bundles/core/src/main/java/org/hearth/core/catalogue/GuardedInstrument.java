package org.hearth.core.catalogue;

import java.time.Duration;
import java.util.function.Supplier;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;

/** An instrument whose scoring is a plug-in's own code, behind a guard. */
final class GuardedInstrument implements Instrument {
    private final Instrument instrument;
    private final InstrumentDefinition definition;
    private final Guard guard;
    private final Supplier<Duration> limit;

    /** @param definition what the instrument says it is, asked once */
    GuardedInstrument(Instrument instrument, InstrumentDefinition definition, Guard guard, Supplier<Duration> limit) {
        this.instrument = instrument;
        this.definition = definition;
        this.guard = guard;
        this.limit = limit;
    }

    @Override
    public InstrumentDefinition definition() {
        return definition;
    }

    @Override
    public ScoreSheet score(Responses responses) {
        return guard.call(
                "scoring",
                () -> instrument.score(responses),
                limit.get(),
                InvalidResponses.class::isInstance,
                sheet -> Plausible.cannotBe(definition, responses, sheet));
    }
}
