package ${package};

import org.hearth.testkit.InstrumentContract;

class CalmEveningsTest extends InstrumentContract {}
