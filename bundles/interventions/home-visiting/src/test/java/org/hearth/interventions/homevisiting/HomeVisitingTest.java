package org.hearth.interventions.homevisiting;

import org.hearth.testkit.InterventionContract;

class HomeVisitingTest extends InterventionContract {}
