package org.hearth.examples.outandabout;

import org.hearth.api.instrument.Instrument;
import org.hearth.testkit.InstrumentContract;

class OutAndAboutTest extends InstrumentContract {
    @Override
    protected Instrument instrument() {
        return new OutAndAbout();
    }

    @Override
    protected boolean scoresAsDeclared() {
        return false;
    }
}
