package ${package};

import org.hearth.testkit.InterventionContract;

class ${className}Test extends InterventionContract {}
