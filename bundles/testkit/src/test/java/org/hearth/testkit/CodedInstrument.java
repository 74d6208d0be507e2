package org.hearth.testkit;

import java.util.function.BiFunction;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.testkit.fixture.Instruments;

/** An instrument whose code slips; not run by itself. */
class CodedInstrument extends InstrumentContract {
    static volatile Slipping instrument = new Slipping(Instruments.strain());

    /** Scores as its definition declares, and then lets a slip in. */
    record Slipping(InstrumentDefinition definition, BiFunction<Responses, Instrument, ScoreSheet> slip)
            implements Instrument {
        Slipping(InstrumentDefinition definition) {
            this(definition, (responses, right) -> right.score(responses));
        }

        @Override
        public ScoreSheet score(Responses responses) {
            return slip.apply(responses, Instrument.of(definition));
        }
    }

    @Override
    protected Instrument instrument() {
        return instrument;
    }
}
