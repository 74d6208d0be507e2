package ${package};

import org.hearth.api.instrument.Instrument;
import org.hearth.testkit.InstrumentContract;

class ${className}Test extends InstrumentContract {
    @Override
    protected Instrument instrument() {
        return new ${className}();
    }

    @Override
    protected boolean scoresAsDeclared() {
        return false;
    }
}
