package org.hearth.interventions.mellowbabies;

import org.hearth.testkit.InterventionContract;

class MellowBabiesTest extends InterventionContract {}
