package ${package};

import org.hearth.testkit.InstrumentContract;

class ${className}Test extends InstrumentContract {}
