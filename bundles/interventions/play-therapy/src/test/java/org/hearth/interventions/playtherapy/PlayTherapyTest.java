package org.hearth.interventions.playtherapy;

import org.hearth.testkit.InterventionContract;

class PlayTherapyTest extends InterventionContract {}
