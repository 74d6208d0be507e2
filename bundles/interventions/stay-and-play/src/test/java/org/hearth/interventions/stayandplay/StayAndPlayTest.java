package org.hearth.interventions.stayandplay;

import org.hearth.testkit.InterventionContract;

class StayAndPlayTest extends InterventionContract {}
