package ${package};

import org.hearth.testkit.InterventionContract;

class PramWalkTest extends InterventionContract {}
